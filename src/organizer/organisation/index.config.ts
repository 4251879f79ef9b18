import { officeText } from '../../../locales/zh-CN/member/office';

export default definePageConfig({ navigationBarTitleText: officeText.title });

import { officeText } from '../../../locales/zh-CN/organisation/office';

export default definePageConfig({ navigationBarTitleText: officeText.title });

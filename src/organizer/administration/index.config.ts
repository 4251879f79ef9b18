import { administrationText } from '../../../locales/zh-CN/member/administration';

export default definePageConfig({ navigationBarTitleText: administrationText.title, enablePullDownRefresh: true });

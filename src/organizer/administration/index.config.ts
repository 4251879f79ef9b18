import { administrationText } from '../../../locales/zh-CN/organisation/administration';

export default definePageConfig({ navigationBarTitleText: administrationText.title, enablePullDownRefresh: true });

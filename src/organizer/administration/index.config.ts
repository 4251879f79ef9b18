import { administrationText } from '../../../locales/zh-CN/organizer';

export default definePageConfig({ navigationBarTitleText: administrationText.title, enablePullDownRefresh: true });

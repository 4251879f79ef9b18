import { callsText } from '../../../locales/zh-CN/organizer';

export default definePageConfig({ navigationBarTitleText: callsText.title, enablePullDownRefresh: true });

import { personText } from '../../../locales/zh-CN/organizer';

export default definePageConfig({ navigationBarTitleText: personText.title, enablePullDownRefresh: true });

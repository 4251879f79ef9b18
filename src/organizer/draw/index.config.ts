import { drawDeskText } from '../../../locales/zh-CN/organizer';

export default definePageConfig({ navigationBarTitleText: drawDeskText.title, enablePullDownRefresh: true });

import { manageText } from '../../../locales/zh-CN/organizer';

export default definePageConfig({ navigationBarTitleText: manageText.title, enablePullDownRefresh: true });

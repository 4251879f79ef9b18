import { rosterText } from '../../../locales/zh-CN/organizer';

export default definePageConfig({ navigationBarTitleText: rosterText.title, enablePullDownRefresh: true });

import { activityText } from '../../../locales/zh-CN/activity';

export default definePageConfig({ navigationBarTitleText: activityText.title, enablePullDownRefresh: true });

import { activityText } from '../../../locales/zh-CN/activity';

export default definePageConfig({
  enableShareAppMessage: true,
  navigationBarTitleText: activityText.title,
  enablePullDownRefresh: true,
});

import { activityText } from '../../../locales/zh-CN/activity/page';

export default definePageConfig({
  enableShareAppMessage: true,
  navigationBarTitleText: activityText.title,
  enablePullDownRefresh: true,
});

import { manageText } from '../../../locales/zh-CN/activity/manage';

export default definePageConfig({ navigationBarTitleText: manageText.title, enablePullDownRefresh: true });

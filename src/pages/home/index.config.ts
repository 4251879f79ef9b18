import { homeText } from '../../../locales/zh-CN/activity/home';

export default definePageConfig({ navigationBarTitleText: homeText.title, enablePullDownRefresh: true });

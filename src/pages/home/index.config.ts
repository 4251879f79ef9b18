import { homeText } from '../../../locales/zh-CN/home';

export default definePageConfig({ navigationBarTitleText: homeText.title, enablePullDownRefresh: true });

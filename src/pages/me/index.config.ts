import { meText } from '../../../locales/zh-CN/me';

export default definePageConfig({ navigationBarTitleText: meText.title, enablePullDownRefresh: true });

import { meText } from '../../../locales/zh-CN/member/me';

export default definePageConfig({ navigationBarTitleText: meText.title, enablePullDownRefresh: true });

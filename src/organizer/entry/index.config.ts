import { checkText } from '../../../locales/zh-CN/contest/queue';

export default definePageConfig({ navigationBarTitleText: checkText.title, enablePullDownRefresh: true });

import { queueText } from '../../../locales/zh-CN/contest/queue';

export default definePageConfig({ navigationBarTitleText: queueText.title, enablePullDownRefresh: true });

import { openContestText } from '../../../locales/zh-CN/contest/open';

export default definePageConfig({ navigationBarTitleText: openContestText.title, enablePullDownRefresh: true });

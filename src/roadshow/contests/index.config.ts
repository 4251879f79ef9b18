import { openContestText } from '../../../locales/zh-CN/contest/open';

export default definePageConfig({ navigationBarTitleText: openContestText.listTitle, enablePullDownRefresh: true });

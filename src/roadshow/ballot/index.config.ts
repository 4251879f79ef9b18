import { ballotText } from '../../../locales/zh-CN/contest/ballot';

export default definePageConfig({ navigationBarTitleText: ballotText.title, enablePullDownRefresh: true });

import { resultsText } from '../../../locales/zh-CN/contest/results';

export default definePageConfig({ navigationBarTitleText: resultsText.title, enablePullDownRefresh: true });

import { resultText } from '../../../locales/zh-CN/contest/result';

export default definePageConfig({ navigationBarTitleText: resultText.title, enablePullDownRefresh: true });

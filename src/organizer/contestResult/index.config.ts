import { publishResultText } from '../../../locales/zh-CN/contest/publish';

export default definePageConfig({ navigationBarTitleText: publishResultText.title, enablePullDownRefresh: true });

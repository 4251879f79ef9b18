import { ownSheetText } from '../../../locales/zh-CN/contest/result';

export default definePageConfig({ navigationBarTitleText: ownSheetText.title, enablePullDownRefresh: true });

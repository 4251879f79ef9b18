import { entryText } from '../../../locales/zh-CN/contest/entry';

export default definePageConfig({ navigationBarTitleText: entryText.title, enablePullDownRefresh: true });

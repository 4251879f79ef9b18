import { takeOverText } from '../../../locales/zh-CN/contest/stages';

export default definePageConfig({ navigationBarTitleText: takeOverText.title, enablePullDownRefresh: true });

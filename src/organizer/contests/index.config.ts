import { contestText } from '../../../locales/zh-CN/contest/manage';

export default definePageConfig({ navigationBarTitleText: contestText.listTitle, enablePullDownRefresh: true });

import { contestText } from '../../../locales/zh-CN/contest/manage';

export default definePageConfig({ navigationBarTitleText: contestText.title, enablePullDownRefresh: true });

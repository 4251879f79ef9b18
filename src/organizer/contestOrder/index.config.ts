import { orderText } from '../../../locales/zh-CN/contest/order';

export default definePageConfig({ navigationBarTitleText: orderText.title, enablePullDownRefresh: true });

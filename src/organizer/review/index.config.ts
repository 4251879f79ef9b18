import { reviewText } from '../../../locales/zh-CN/organizer';

export default definePageConfig({ navigationBarTitleText: reviewText.title, enablePullDownRefresh: true });

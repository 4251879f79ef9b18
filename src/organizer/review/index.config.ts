import { reviewText } from '../../../locales/zh-CN/admission/review';

export default definePageConfig({ navigationBarTitleText: reviewText.title, enablePullDownRefresh: true });

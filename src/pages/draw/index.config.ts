import { drawText } from '../../../locales/zh-CN/admission/draw';

export default definePageConfig({ navigationBarTitleText: drawText.title, enablePullDownRefresh: true });

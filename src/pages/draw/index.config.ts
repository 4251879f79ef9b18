import { drawText } from '../../../locales/zh-CN/draw';

export default definePageConfig({ navigationBarTitleText: drawText.title, enablePullDownRefresh: true });

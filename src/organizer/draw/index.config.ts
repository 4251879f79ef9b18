import { drawDeskText } from '../../../locales/zh-CN/admission/drawDesk';

export default definePageConfig({ navigationBarTitleText: drawDeskText.title, enablePullDownRefresh: true });

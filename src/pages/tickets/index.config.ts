import { ticketsText } from '../../../locales/zh-CN/ticket';

export default definePageConfig({ navigationBarTitleText: ticketsText.title, enablePullDownRefresh: true });

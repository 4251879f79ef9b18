import { ticketText } from '../../../locales/zh-CN/ticket';

export default definePageConfig({ navigationBarTitleText: ticketText.title, enablePullDownRefresh: true });

import { ticketText } from '../../../locales/zh-CN/registration/ticket';

export default definePageConfig({ navigationBarTitleText: ticketText.title, enablePullDownRefresh: true });

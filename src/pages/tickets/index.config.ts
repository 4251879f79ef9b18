import { ticketsText } from '../../../locales/zh-CN/registration/tickets';

export default definePageConfig({ navigationBarTitleText: ticketsText.title, enablePullDownRefresh: true });

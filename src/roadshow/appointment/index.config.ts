import { appointmentText } from '../../../locales/zh-CN/contest/appointment';

export default definePageConfig({ navigationBarTitleText: appointmentText.title, enablePullDownRefresh: true });

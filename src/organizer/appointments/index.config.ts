import { appointmentsText } from '../../../locales/zh-CN/contest/appointment';

export default definePageConfig({ navigationBarTitleText: appointmentsText.title, enablePullDownRefresh: true });

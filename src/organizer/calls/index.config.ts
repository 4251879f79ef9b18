import { callsText } from '../../../locales/zh-CN/message/calls';

export default definePageConfig({ navigationBarTitleText: callsText.title, enablePullDownRefresh: true });

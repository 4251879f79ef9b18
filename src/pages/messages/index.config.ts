import { remindersText } from '../../../locales/zh-CN/message/reminders';

export default definePageConfig({ navigationBarTitleText: remindersText.title, enablePullDownRefresh: true });

import { remindersText } from '../../../locales/zh-CN/reminders';

export default definePageConfig({ navigationBarTitleText: remindersText.title, enablePullDownRefresh: true });

import { deskText } from '../../../locales/zh-CN/checkin/desk';

export default definePageConfig({ navigationBarTitleText: deskText.title, enablePullDownRefresh: true });

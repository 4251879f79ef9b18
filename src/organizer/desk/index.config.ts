import { deskText } from '../../../locales/zh-CN/desk';

export default definePageConfig({ navigationBarTitleText: deskText.title, enablePullDownRefresh: true });

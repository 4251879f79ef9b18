import { workbenchText } from '../../../locales/zh-CN/organizer';

export default definePageConfig({ navigationBarTitleText: workbenchText.title, enablePullDownRefresh: true });

import { workbenchText } from '../../../locales/zh-CN/activity/workbench';

export default definePageConfig({ navigationBarTitleText: workbenchText.title, enablePullDownRefresh: true });

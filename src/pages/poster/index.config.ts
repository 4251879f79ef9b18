import { posterText } from '../../../locales/zh-CN/activity/poster';

export default definePageConfig({ enableShareAppMessage: true, navigationBarTitleText: posterText.title });

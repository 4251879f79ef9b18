import { posterText } from '../../../locales/zh-CN/poster';

export default definePageConfig({ enableShareAppMessage: true, navigationBarTitleText: posterText.title });

import { posterText } from '../../../locales/zh-CN/poster';

export default definePageConfig({ navigationBarTitleText: posterText.title });

import { pickPositionText } from '../../../locales/zh-CN/area/pickPosition';

export default definePageConfig({ navigationBarTitleText: pickPositionText.title, disableScroll: true });

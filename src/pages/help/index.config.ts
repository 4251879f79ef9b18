import { helpText } from '../../../locales/zh-CN/help';

export default definePageConfig({ navigationBarTitleText: helpText.title });

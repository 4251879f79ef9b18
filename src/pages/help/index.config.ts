import { helpText } from '../../../locales/zh-CN/app/help';

export default definePageConfig({ navigationBarTitleText: helpText.title });

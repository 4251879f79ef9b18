import { planText } from '../../../locales/zh-CN/plan';

export default definePageConfig({ navigationBarTitleText: planText.create });

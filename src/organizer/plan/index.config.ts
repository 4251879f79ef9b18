import { planText } from '../../../locales/zh-CN/activity/plan';

export default definePageConfig({ navigationBarTitleText: planText.create });

import { contestPlanText } from '../../../locales/zh-CN/contest/plan';

export default definePageConfig({ navigationBarTitleText: contestPlanText.title });

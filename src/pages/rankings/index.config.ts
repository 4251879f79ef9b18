import { rankingsText } from '../../../locales/zh-CN/rankings';

export default definePageConfig({ navigationBarTitleText: rankingsText.title, enablePullDownRefresh: true });

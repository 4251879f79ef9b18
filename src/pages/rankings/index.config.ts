import { rankingsText } from '../../../locales/zh-CN/ranking/rankings';

export default definePageConfig({ navigationBarTitleText: rankingsText.title, enablePullDownRefresh: true });

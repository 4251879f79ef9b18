import { stageText } from '../../../locales/zh-CN/contest/stage';

export default definePageConfig({ navigationBarTitleText: stageText.title, enablePullDownRefresh: true });

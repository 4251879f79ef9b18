import { rosterText } from '../../../locales/zh-CN/registration/roster';

export default definePageConfig({ navigationBarTitleText: rosterText.title, enablePullDownRefresh: true });

import { organizersText } from '../../../locales/zh-CN/member/organizers';

export default definePageConfig({ navigationBarTitleText: organizersText.title, enablePullDownRefresh: true });

import { organizersText } from '../../../locales/zh-CN/organisation/organizers';

export default definePageConfig({ navigationBarTitleText: organizersText.title, enablePullDownRefresh: true });

import { personText } from '../../../locales/zh-CN/registration/person';

export default definePageConfig({ navigationBarTitleText: personText.title, enablePullDownRefresh: true });

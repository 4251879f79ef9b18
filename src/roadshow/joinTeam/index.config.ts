import { joinTeamText } from '../../../locales/zh-CN/contest/open';

export default definePageConfig({ navigationBarTitleText: joinTeamText.title });

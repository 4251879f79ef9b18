import { profileText } from '../../../locales/zh-CN/member/profile';

export default definePageConfig({ navigationBarTitleText: profileText.title });

import { profileText } from '../../../locales/zh-CN/me';

export default definePageConfig({ navigationBarTitleText: profileText.title });

import { signUpText } from '../../../locales/zh-CN/signUp';

export default definePageConfig({ navigationBarTitleText: signUpText.title });

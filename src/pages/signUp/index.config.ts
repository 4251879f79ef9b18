import { signUpText } from '../../../locales/zh-CN/registration/signUp';

export default definePageConfig({ navigationBarTitleText: signUpText.title });

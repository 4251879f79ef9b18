import { privacyText } from '../../../locales/zh-CN/member/privacy';

export default definePageConfig({ navigationBarTitleText: privacyText.title });

import { privacyText } from '../../../locales/zh-CN/privacy';

export default definePageConfig({ navigationBarTitleText: privacyText.title });

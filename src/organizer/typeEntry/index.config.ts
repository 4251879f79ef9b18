import { typeEntryText } from '../../../locales/zh-CN/contest/queue';

export default definePageConfig({ navigationBarTitleText: typeEntryText.title });

import { entryFormText } from '../../../locales/zh-CN/contest/entry';

export default definePageConfig({ navigationBarTitleText: entryFormText.title });

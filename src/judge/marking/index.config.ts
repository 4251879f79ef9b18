import { markingText } from '../../../locales/zh-CN/contest/judging';

export default definePageConfig({
  navigationBarTitleText: markingText.title,
  navigationBarBackgroundColor: '#14161A',
  navigationBarTextStyle: 'white',
  backgroundColor: '#14161A',
  enablePullDownRefresh: true,
});

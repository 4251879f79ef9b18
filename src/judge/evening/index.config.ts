import { judgingText } from '../../../locales/zh-CN/contest/judging';

export default definePageConfig({
  navigationBarTitleText: judgingText.evening,
  navigationBarBackgroundColor: '#14161A',
  navigationBarTextStyle: 'white',
  backgroundColor: '#14161A',
  enablePullDownRefresh: true,
});

import { navigationText } from '../locales/zh-CN/app/navigation';

const tab = (name: string, text: string) => ({
  pagePath: `pages/${name}/index`,
  text,
  iconPath: `assets/tabs/${name}.png`,
  selectedIconPath: `assets/tabs/${name}Selected.png`,
});

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/tickets/index',
    'pages/rankings/index',
    'pages/me/index',
    'pages/activity/index',
    'pages/signUp/index',
    'pages/ticket/index',
    'pages/profile/index',
    'pages/privacy/index',
    'pages/help/index',
    'pages/messages/index',
    'pages/poster/index',
    'pages/draw/index',
  ],
  subPackages: [
    {
      root: 'organizer',
      pages: [
        'activities/index',
        'activity/index',
        'plan/index',
        'roster/index',
        'person/index',
        'review/index',
        'draw/index',
        'calls/index',
        'desk/index',
        'administration/index',
        'organisation/index',
        'organizers/index',
        'position/index',
      ],
    },
    { root: 'judge', pages: ['evening/index', 'marking/index'] },
  ],
  // Where a judge comes from: a hall's network may be gone by the time that the page is needed.
  preloadRule: { 'pages/me/index': { network: 'all', packages: ['judge'] } },
  window: {
    navigationBarBackgroundColor: '#FAF7F2',
    navigationBarTextStyle: 'black',
    navigationBarTitleText: navigationText.name,
    backgroundColor: '#FAF7F2',
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: '#5B616B',
    selectedColor: '#B8322A',
    backgroundColor: '#FFFFFF',
    borderStyle: 'white',
    list: [
      tab('home', navigationText.home),
      tab('tickets', navigationText.tickets),
      tab('rankings', navigationText.rankings),
      tab('me', navigationText.me),
    ],
  },
  usingComponents: {
    'van-button': '@vant/weapp/button/index',
    'van-checkbox': '@vant/weapp/checkbox/index',
    'van-popup': '@vant/weapp/popup/index',
    'van-skeleton': '@vant/weapp/skeleton/index',
    'van-switch': '@vant/weapp/switch/index',
  },
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
});

import { ApiFailure } from '../phone/apiFailure';
import type { Tabs } from '../phone/glass';
import type { Page } from '../phone/page';
import { type ApiFamily, asyncApi } from './asyncApi';

export const bars: ApiFamily = (phone) => {
  const { navigationBar, tabBar } = phone.screen;
  const onPage = <Options extends object>(name: string, act: (page: Page, options: Options) => void) =>
    asyncApi<Options>(phone, name, (options) => {
      const page = phone.pages.top;
      if (page === undefined) throw new ApiFailure('no page is open');
      act(page, options);
      return undefined;
    });
  const onTabs = <Options extends object>(name: string, act: (tabs: Tabs, options: Options) => void) =>
    asyncApi<Options>(phone, name, (options) => {
      if (tabBar === undefined || !phone.pages.isTab(phone.pages.top?.path ?? ''))
        throw new ApiFailure('not TabBar page');
      act(tabBar, options);
      return undefined;
    });
  return {
    setNavigationBarTitle: onPage<{ title: string }>('setNavigationBarTitle', (page, { title }) =>
      navigationBar.change(page, { title }),
    ),
    setNavigationBarColor: onPage<{ frontColor: string; backgroundColor: string }>(
      'setNavigationBarColor',
      (page, { frontColor, backgroundColor }) => {
        if (frontColor !== '#ffffff' && frontColor !== '#000000') {
          throw new ApiFailure(`invalid frontColor "${frontColor}"`);
        }
        navigationBar.change(page, {
          background: backgroundColor,
          textStyle: frontColor === '#ffffff' ? 'white' : 'black',
        });
      },
    ),
    showNavigationBarLoading: onPage('showNavigationBarLoading', (page) =>
      navigationBar.change(page, { isLoading: true }),
    ),
    hideNavigationBarLoading: onPage('hideNavigationBarLoading', (page) =>
      navigationBar.change(page, { isLoading: false }),
    ),
    setTabBarBadge: onTabs<{ index: number; text: string }>('setTabBarBadge', (tabs, { index, text }) =>
      tabs.setBadge(index, text),
    ),
    removeTabBarBadge: onTabs<{ index: number }>('removeTabBarBadge', (tabs, { index }) =>
      tabs.setBadge(index, undefined),
    ),
    showTabBarRedDot: onTabs<{ index: number }>('showTabBarRedDot', (tabs, { index }) => tabs.setBadge(index, '')),
    hideTabBarRedDot: onTabs<{ index: number }>('hideTabBarRedDot', (tabs, { index }) =>
      tabs.setBadge(index, undefined),
    ),
    showTabBar: onTabs('showTabBar', (tabs) => tabs.setHidden(false)),
    hideTabBar: onTabs('hideTabBar', (tabs) => tabs.setHidden(true)),
    startPullDownRefresh: onPage('startPullDownRefresh', (page) => page.frame.startRefresh()),
    stopPullDownRefresh: onPage('stopPullDownRefresh', (page) => page.frame.stopRefresh()),
    pageScrollTo: onPage<{ scrollTop?: number; selector?: string; offsetTop?: number; duration?: number }>(
      'pageScrollTo',
      ({ frame }, { scrollTop, selector, offsetTop = 0, duration = 300 }) => {
        const target = selector === undefined ? null : frame.root.querySelector(selector);
        const top =
          target === null
            ? scrollTop
            : frame.scroller.scrollTop +
              target.getBoundingClientRect().top -
              frame.scroller.getBoundingClientRect().top +
              offsetTop;
        if (top === undefined) return;
        if (frame.scroller.scrollTo === undefined) frame.scroller.scrollTop = top;
        else frame.scroller.scrollTo({ top, behavior: duration > 0 ? 'smooth' : 'instant' });
      },
    ),
  };
};

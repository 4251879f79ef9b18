import { type ApiFamily, asyncApi } from './asyncApi';

interface Destination {
  readonly url: string;
}

export const navigation: ApiFamily = (phone) => {
  const { pages } = phone;
  const go = (name: string, open: (url: string) => void) =>
    asyncApi<Destination>(phone, name, ({ url }) => {
      open(url);
      return undefined;
    });
  return {
    navigateTo: go('navigateTo', (url) => pages.navigateTo(url)),
    redirectTo: go('redirectTo', (url) => pages.redirectTo(url)),
    reLaunch: go('reLaunch', (url) => pages.reLaunch(url)),
    switchTab: go('switchTab', (url) => pages.switchTab(url)),
    navigateBack: asyncApi<{ delta?: number }>(phone, 'navigateBack', ({ delta = 1 }) => {
      pages.navigateBack(delta);
      return undefined;
    }),
  };
};

import { navigationBarHeight, statusBarHeight } from '../runtime/screen';
import { type ApiFamily, asyncApi } from './asyncApi';

export const baseLibraryVersion = '3.3.4';
/** WeChat's usual text size and its care mode's, in px. */
const fontSizes = { standard: 17, large: 23.8 } as const;

const capsule = { width: 87, height: 32, right: 7, top: 6 } as const;

export const systemInfo: ApiFamily = (phone) => {
  const { screen, host } = phone;
  const windowInfo = () => ({
    pixelRatio: phone.document.defaultView?.devicePixelRatio ?? 1,
    screenWidth: screen.width,
    screenHeight: screen.height,
    windowWidth: screen.width,
    windowHeight: screen.pageHeight,
    statusBarHeight,
    screenTop: statusBarHeight + navigationBarHeight,
    safeArea: {
      left: 0,
      right: screen.width,
      top: statusBarHeight,
      bottom: screen.height,
      width: screen.width,
      height: screen.height - statusBarHeight,
    },
  });
  const appBaseInfo = () => ({
    SDKVersion: baseLibraryVersion,
    version: '8.0.50',
    language: 'zh_CN',
    theme: 'light',
    enableDebug: false,
    fontSizeSetting: fontSizes[host.settings.fontSize],
    fontSizeScaleFactor: fontSizes[host.settings.fontSize] / fontSizes.standard,
    host: { env: 'WeChat' },
  });
  const deviceInfo = () => ({
    abi: 'arm64-v8a',
    brand: 'devtools',
    model: 'simulator',
    system: 'iOS 17.0',
    platform: 'devtools',
    benchmarkLevel: 1,
    memorySize: 4096,
  });
  const everything = () => ({
    ...windowInfo(),
    ...appBaseInfo(),
    ...deviceInfo(),
    bluetoothEnabled: false,
    locationEnabled: false,
    wifiEnabled: true,
    deviceOrientation: 'portrait',
  });
  return {
    getWindowInfo: windowInfo,
    getAppBaseInfo: appBaseInfo,
    getDeviceInfo: deviceInfo,
    getSystemInfoSync: everything,
    getSystemInfo: asyncApi(phone, 'getSystemInfo', everything),
    getSystemInfoAsync: asyncApi(phone, 'getSystemInfoAsync', everything),
    getSystemSetting: () => ({
      bluetoothEnabled: false,
      locationEnabled: false,
      wifiEnabled: true,
      deviceOrientation: 'portrait',
    }),
    getAppAuthorizeSetting: () => ({ cameraAuthorized: 'authorized', notificationAuthorized: 'not determined' }),
    getMenuButtonBoundingClientRect: () => {
      const right = screen.width - capsule.right;
      const top = statusBarHeight + capsule.top;
      return {
        width: capsule.width,
        height: capsule.height,
        left: right - capsule.width,
        right,
        top,
        bottom: top + capsule.height,
      };
    },
    onThemeChange: (listener: () => void) => phone.signals.themeChange.add(listener),
    offThemeChange: (listener?: () => void) => phone.signals.themeChange.remove(listener),
    onWindowResize: (listener: () => void) => phone.signals.windowResize.add(listener),
    offWindowResize: (listener?: () => void) => phone.signals.windowResize.remove(listener),
  };
};

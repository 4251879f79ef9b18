import Taro from '@tarojs/taro';

const marginPixels = 16;

/** Brings the first element that matches into view, once the pending update is on the screen; none is no fault. */
export function scrollToFirst(selector: string): void {
  Taro.nextTick(() => {
    Taro.pageScrollTo({ selector, offsetTop: -marginPixels, duration: 200 }).catch(() => undefined);
  });
}

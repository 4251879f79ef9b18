import Taro from '@tarojs/taro';

const marginPixels = 16;

/**
 * Brings the first element that matches into view, once the pending update is on the screen; none is no fault.
 * @param below what stays at the top of the page, in pixels.
 */
export function scrollToFirst(selector: string, below = 0): void {
  Taro.nextTick(() => {
    Taro.pageScrollTo({ selector, offsetTop: -marginPixels - below, duration: 200 }).catch(() => undefined);
  });
}

import Taro from '@tarojs/taro';

/** WeChat's settings of this mini-program, where what was refused before can be allowed after all. */
export const openSettings = () => Taro.openSetting().catch(() => undefined);

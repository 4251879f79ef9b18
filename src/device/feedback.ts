import Taro from '@tarojs/taro';

export const showNote = (title: string) => Taro.showToast({ title, icon: 'none', duration: 2500 });

export const copyText = (text: string) => Taro.setClipboardData({ data: text });
export const vibrate = (type: 'light' | 'heavy') => Taro.vibrateShort({ type }).catch(() => undefined);
/** Felt through a pocket. */
export const vibrateLong = () => Taro.vibrateLong().catch(() => undefined);

import Taro from '@tarojs/taro';

/** Opens the phone's own dial with the number; closing it without calling is no fault. */
export const callPhone = (phoneNumber: string) => Taro.makePhoneCall({ phoneNumber }).catch(() => undefined);

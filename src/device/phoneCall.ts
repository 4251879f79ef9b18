import Taro from '@tarojs/taro';

export const callPhone = (phoneNumber: string) => Taro.makePhoneCall({ phoneNumber }).catch(() => undefined);

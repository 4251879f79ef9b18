import Taro from '@tarojs/taro';

/** Runs whenever the phone finds a network again, as long as the app lives. */
export const onNetworkBack = (act: () => void): void =>
  Taro.onNetworkStatusChange(({ isConnected }) => {
    if (isConnected) act();
  });

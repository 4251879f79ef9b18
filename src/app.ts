import Taro, { useDidShow, useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { cloudEnvironment } from './device/deployment';
import { onNetworkBack } from './device/network';
import { sendMarks } from './gateway/marks/sendMarks';
import { followSystemTextSize } from './theme/textSize';
import './app.scss';

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    Taro.cloud.init(cloudEnvironment ? { env: cloudEnvironment } : {});
    onNetworkBack(sendMarks);
  });
  useDidShow(() => {
    followSystemTextSize();
    // A judge's marks that a dead network or battery kept on this phone.
    sendMarks();
  });
  return children;
}

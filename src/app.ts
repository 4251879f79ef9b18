import Taro, { useDidShow, useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { cloudEnvironment } from './device/deployment';
import { followSystemTextSize } from './theme/textSize';
import './app.scss';

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => Taro.cloud.init(cloudEnvironment ? { env: cloudEnvironment } : {}));
  useDidShow(followSystemTextSize);
  return children;
}

import Taro from '@tarojs/taro';
import type { PropsWithChildren } from 'react';

Taro.cloud.init({});

export default ({ children }: PropsWithChildren) => children;

import Taro from '@tarojs/taro';
import { openOnce } from './openOnce';

/** Shows a place on WeChat's map, which asks for no permission: where the person is stays with the map. */
export const openMap = (place: {
  readonly latitude: number;
  readonly longitude: number;
  readonly name: string;
  readonly address: string;
}) => openOnce('map', () => Taro.openLocation({ ...place, scale: 16 })).catch(() => undefined);

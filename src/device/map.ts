import Taro from '@tarojs/taro';
import type { Position } from '../../domain/activity/activity';
import { openOnce } from './openOnce';

/** The middle of a `<map>` of this page; null where the map does not answer, because it is not there yet. */
export const mapCentreOf = (mapId: string): Promise<Position | null> =>
  new Promise((resolve) => {
    Taro.createMapContext(mapId).getCenterLocation({
      success: ({ latitude, longitude }) => resolve({ latitude, longitude }),
      fail: () => resolve(null),
    });
  });

/** Shows a place on WeChat's map, which asks for no permission: where the person is stays with the map. */
export const openMap = (place: {
  readonly latitude: number;
  readonly longitude: number;
  readonly name: string;
  readonly address: string;
}) => openOnce('map', () => Taro.openLocation({ ...place, scale: 16 })).catch(() => undefined);

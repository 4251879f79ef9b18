import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { countyCodeOf, type Position } from '../../../domain/activity/activity';
import { pickPositionText as text } from '../../../locales/zh-CN/area/pickPosition';
import { placeName } from '../../../locales/zh-CN/area/place';
import { showNote } from '../../device/feedback';
import { mapCentreOf } from '../../device/map';
import { goBack } from '../../device/navigation';
import { leavePosition } from '../../device/pickedPosition';
import { useConfirmed } from '../../device/useConfirmed';
import { countyCentreOf } from './countyCentres';

const mapId = 'place-map';
/** The town and its surroundings; the houses round a place. */
const scales = { town: 13, houses: 17 };
/** About a metre: as exact as a finger, and what a map gives back unmoved is no farther off. */
const decimals = 5;

export function usePosition() {
  const { townshipCode = '', venue = '', latitude, longitude } = useRouter().params;
  const confirmed = useConfirmed();
  const isPicked = latitude !== undefined && longitude !== undefined;
  const county = placeName(countyCodeOf(townshipCode));
  // Kept as it was: drawing the page anew must not move the map back.
  const [opening] = useState(() =>
    isPicked
      ? { latitude: Number(latitude), longitude: Number(longitude), scale: scales.houses }
      : { ...countyCentreOf(townshipCode), scale: scales.town },
  );

  const leave = (position: Position | null, done: string) => {
    leavePosition(position);
    showNote(done);
    goBack();
  };
  const use = async () => {
    const middle = await mapCentreOf(mapId);
    if (middle === null) {
      showNote(text.notReady);
      return;
    }
    const position = { latitude: rounded(middle.latitude), longitude: rounded(middle.longitude) };
    const isMoved = !isSame(position, opening);
    const question = {
      title: text.notMoved,
      content: text.notMovedNext(county),
      confirm: text.useAnyway,
      cancel: text.lookAgain,
    };
    await confirmed(isPicked || isMoved ? null : question, async () => leave(position, text.picked));
  };

  return {
    mapId,
    opening,
    // WeChat hands a page what stands in its address, as it was encoded.
    venue: decodeURIComponent(venue),
    townshipCode,
    isPicked,
    county,
    use,
    remove: () => leave(null, text.removed),
    failed: () => showNote(text.failed),
  };
}

const rounded = (degrees: number): number => Number(degrees.toFixed(decimals));

const isSame = (left: Position, right: Position): boolean =>
  left.latitude === rounded(right.latitude) && left.longitude === rounded(right.longitude);

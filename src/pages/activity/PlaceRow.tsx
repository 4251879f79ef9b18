import { View } from '@tarojs/components';
import type { readActivity } from '../../../contracts/activity/reading';
import type { OutputOf } from '../../../contracts/call';
import { placeKindName } from '../../../locales/zh-CN/activity/kinds';
import { seatsText } from '../../../locales/zh-CN/activity/seats';
import { outlookOf } from '../../components/outlook';
import { placeWords } from '../../components/placeWords';
import { SeatsRing } from '../../components/SeatsRing';
import { now } from '../../device/clock';

type Activity = OutputOf<typeof readActivity>['activity'];
type Session = Activity['sessions'][number];
type Props = {
  readonly admission: Activity['admission'];
  readonly session: Session;
  readonly place: Session['places'][number];
  /** One kind alone, in the hall, goes without saying. */
  readonly isNamed: boolean;
};

export function PlaceRow({ admission, session, place, isNamed }: Props) {
  const { kind, ownKind, capacity, left } = place;
  const outlook = outlookOf({ admission, session, place, seats: 1, isRestricted: false }, now());
  return (
    <View className={`place place-${kind}`}>
      <View className="place__words">
        {isNamed && <View className="place__kind">{placeKindName({ ticketKind: kind, ownKind })}</View>}
        <View className="activity__seats-left">{placeWords(outlook, place)}</View>
        {admission === 'first-come' && (
          <View className="activity__aside">{seatsText.ofCapacity(capacity - left, capacity)}</View>
        )}
      </View>
      {admission === 'first-come' && (
        <SeatsRing
          capacity={capacity}
          left={left}
          {...(outlook === 'line' && left === 0 && { caption: seatsText.canWait })}
        />
      )}
    </View>
  );
}

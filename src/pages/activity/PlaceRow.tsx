import { View } from '@tarojs/components';
import type { readActivity } from '../../../contracts/activity/reading';
import type { OutputOf } from '../../../contracts/call';
import { placeKindName } from '../../../locales/zh-CN/activity/kinds';
import { seatsText } from '../../../locales/zh-CN/activity/seats';
import { placeWords } from '../../components/activity/placeWords';
import { SeatsBar } from '../../components/activity/SeatsBar';
import { signUpOutcomeOf } from '../../components/activity/signUpOutcome';
import { now } from '../../device/clock';

type Activity = OutputOf<typeof readActivity>['activity'];
type Session = Activity['sessions'][number];
type Props = {
  readonly admission: Activity['admission'];
  readonly session: Session;
  readonly place: Session['places'][number];
  /** For signing up. */
  readonly isClosed: boolean;
  /** One kind alone, in the hall, goes without saying. */
  readonly isNamed: boolean;
};

export function PlaceRow({ admission, session, place, isClosed, isNamed }: Props) {
  const { kind, ownKind, capacity, left } = place;
  const outcome = signUpOutcomeOf({ admission, session, place, seats: 1, isRestricted: false }, now());
  const words = isClosed ? seatsText.closed : placeWords(outcome, place);
  return (
    <View className={`place place-${kind}`}>
      {isNamed && <View className="place__kind">{placeKindName({ ticketKind: kind, ownKind })}</View>}
      {admission === 'first-come' && !isClosed ? (
        <SeatsBar capacity={capacity} left={left} {...(outcome !== 'seat' && { caption: words })} />
      ) : (
        <View className="place__how">{words}</View>
      )}
    </View>
  );
}

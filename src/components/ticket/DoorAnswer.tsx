import { View } from '@tarojs/components';
import type { OutputOf } from '../../../contracts/call';
import type { scanTicket } from '../../../contracts/checkin/calls';
import type { Verdict } from '../../../domain/checkin/verdict';
import type { Instant } from '../../../domain/time/instant';
import { deskText } from '../../../locales/zh-CN/checkin/desk';
import { doorClose, doorGoOn, doorText } from '../../../locales/zh-CN/checkin/door';
import { sayClock, sayMoment } from '../../../locales/zh-CN/time/time';
import { now } from '../../device/clock';
import { doorLooks, doorSignImage, doorToneOf } from './doorLook';
import { MissingOfParty } from './MissingOfParty';
import './DoorAnswer.scss';

type Props = {
  readonly answer: OutputOf<typeof scanTicket>;
  /** When the session begins that the ticket is for, where it is another one and known. */
  readonly otherSessionAt?: Instant | null;
  /** Scan the next one; absent where people are not scanned. */
  readonly onGoOn?: () => void;
  /** So many of the party that was let in have not come; absent where nobody can say so. */
  readonly onMissing?: (missing: number) => void;
  readonly onClose: () => void;
};

/** Readable from two metres: the whole screen in one colour, one big word, the name, the reason. */
export function DoorAnswer({ answer, otherSessionAt = null, onGoOn, onMissing, onClose }: Props) {
  const tone = doorToneOf(answer.verdict);
  const { word, reason } = doorText[answer.verdict];
  const { ground, ink } = doorLooks[tone];
  return (
    <View
      className={`door door--${tone} door--${answer.verdict}`}
      aria-role="alert"
      style={{ backgroundColor: ground, color: ink }}
      onClick={onGoOn ?? onClose}
    >
      <View className="door__sign" style={{ backgroundImage: doorSignImage(answer.verdict) }} />
      <View className="door__word">{word(answer.at ? sayClock(answer.at) : '')}</View>
      {answer.nickname && <View className="door__name">{answer.nickname}</View>}
      {isIn(answer.verdict) && answer.seats !== null && answer.seats > 1 && (
        <View className="door__party">{deskText.party(answer.seats)}</View>
      )}
      <View className="door__reason">
        {answer.verdict === 'wrong-session' && otherSessionAt
          ? deskText.otherSession(sayMoment(otherSessionAt, now()))
          : reason}
      </View>
      {onMissing && answer.party && answer.seats !== null && (
        <MissingOfParty people={answer.seats} onMissing={onMissing} />
      )}
      {onGoOn && <View className="door__go-on">{doorGoOn}</View>}
      <View
        className="door__close"
        aria-role="button"
        onClick={(event) => {
          event.stopPropagation();
          onClose();
        }}
      >
        {doorClose}
      </View>
    </View>
  );
}

const isIn = (verdict: Verdict) => verdict === 'valid' || verdict === 'used';

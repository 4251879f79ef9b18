import { View } from '@tarojs/components';
import type { readActivity } from '../../../contracts/activity/reading';
import type { OutputOf } from '../../../contracts/call';
import { minimumAgeNames } from '../../../locales/zh-CN/activity/kinds';
import { activityText as text } from '../../../locales/zh-CN/activity/page';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { now } from '../../device/clock';
import { Button } from '../../ui/Button';
import { type PrimaryAction, signUpActions, ticketActions } from './primaryAction';
import { RemindOfOpening } from './RemindOfOpening';

type Shown = OutputOf<typeof readActivity>;
type Props = {
  readonly shown: Shown;
  readonly action: PrimaryAction;
  readonly onSignUp: () => void;
  readonly onSeeTicket: () => void;
};

/** What the person can do, or in the same place why nothing can be done. */
export function ActivityActions({ shown, action, onSignUp, onSeeTicket }: Props) {
  const hint = hintOf(action, shown);
  const isSignUp = signUpActions.some((one) => one === action);
  const isTicket = ticketActions.some((one) => one === action);
  const word = action === 'not-yet-open' ? opensAt(shown) : text.action[action];
  return (
    <>
      {hint && <View className="activity-actions__hint">{hint}</View>}
      {isSignUp && (
        <Button className={`sign-up-button ${action}-action`} kind="primary" onTap={onSignUp}>
          {word}
        </Button>
      )}
      {isTicket && (
        <Button className={`see-ticket-button ${action}-action`} kind="primary" onTap={onSeeTicket}>
          {word}
        </Button>
      )}
      {!isSignUp && !isTicket && (
        <Button className="no-action-button" isDisabled={true} onTap={() => undefined}>
          {word}
        </Button>
      )}
      {action === 'not-yet-open' && <RemindOfOpening activity={shown.activity} />}
      {!isTicket && shown.viewer.registration && (
        <View className="text-link activity-actions__record" aria-role="link" onClick={onSeeTicket}>
          {text.seeRecord}
        </View>
      )}
    </>
  );
}

const opensAt = ({ activity }: Shown) => text.action.notYetOpen(sayMoment(activity.registrationOpensAt, now()));

function hintOf(action: PrimaryAction, { activity, viewer }: Shown): string | null {
  const closes = () => sayMoment(activity.registrationClosesAt, now());
  switch (action) {
    case 'sign-up':
    case 'sign-up-again':
      return text.hint.closesAt(closes());
    case 'join-waitlist':
      return viewer.restrictedUntil === null ? text.hint.line : text.hint.restrictedLine;
    case 'enter-draw':
      return text.hint.draw(closes());
    case 'apply':
      return text.hint.review(closes());
    case 'answer-offer': {
      const until = viewer.registration?.offerUntil ?? null;
      return until && text.hint.offer(sayMoment(until, now()));
    }
    case 'see-waitlist':
      return text.hint.inLine;
    case 'full':
      return text.hint.full;
    case 'door-closed':
      return text.hint.doorClosed;
    case 'too-young':
      return text.hint.tooYoung(minimumAgeNames[activity.minimumAge]);
    default:
      return null;
  }
}

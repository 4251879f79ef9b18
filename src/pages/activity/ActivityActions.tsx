import { View } from '@tarojs/components';
import type { readActivity } from '../../../contracts/activity';
import type { OutputOf } from '../../../contracts/call';
import { activityText as text } from '../../../locales/zh-CN/activity';
import { minimumAgeNames } from '../../../locales/zh-CN/kinds';
import { sayMoment } from '../../../locales/zh-CN/time';
import { now } from '../../device/clock';
import { Button } from '../../ui/Button';
import type { PrimaryAction } from './primaryAction';

type Activity = OutputOf<typeof readActivity>['activity'];
type Props = {
  readonly activity: Activity;
  readonly action: PrimaryAction;
  readonly onSignUp: () => void;
  readonly onSeeTicket: () => void;
};

/** What the person can do, or in the same place why nothing can be done. */
export function ActivityActions({ activity, action, onSignUp, onSeeTicket }: Props) {
  const hint = hintOf(action, activity);
  const isSignUp = action === 'sign-up' || action === 'sign-up-again';
  const isTicket = action === 'see-ticket' || action === 'see-checked-in';
  const word = action === 'not-yet-open' ? opensAt(activity) : text.action[action];
  return (
    <>
      {hint && <View className="activity-actions__hint">{hint}</View>}
      {isSignUp && (
        <Button className="sign-up-button" kind="primary" onTap={onSignUp}>
          {word}
        </Button>
      )}
      {isTicket && (
        <Button className="see-ticket-button" kind="primary" onTap={onSeeTicket}>
          {word}
        </Button>
      )}
      {!isSignUp && !isTicket && (
        <Button className="no-action-button" isDisabled={true} onTap={() => undefined}>
          {word}
        </Button>
      )}
    </>
  );
}

const opensAt = (activity: Activity) => text.action.notYetOpen(sayMoment(activity.registrationOpensAt, now()));

function hintOf(action: PrimaryAction, activity: Activity): string | null {
  switch (action) {
    case 'sign-up':
    case 'sign-up-again':
      return text.hint.closesAt(sayMoment(activity.registrationClosesAt, now()));
    case 'full':
      return text.hint.full;
    case 'too-young':
      return text.hint.tooYoung(minimumAgeNames[activity.minimumAge]);
    default:
      return null;
  }
}

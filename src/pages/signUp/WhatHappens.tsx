import { cancellationDeadline } from '../../../domain/registration/cancellation';
import type { Instant } from '../../../domain/time/instant';
import { signUpText as text } from '../../../locales/zh-CN/registration/signUp';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import type { SignUpOutcome } from '../../components/activity/signUpOutcome';
import { Notice } from '../../components/Notice';
import { now } from '../../device/clock';

type Props = {
  readonly outcome: SignUpOutcome;
  readonly seats: number;
  /** Seats that a smaller party would get at once. */
  readonly free: number;
  /** Who would stand before this person on the waitlist. */
  readonly ahead: number;
  readonly isRestricted: boolean;
  readonly session: { readonly startAt: Instant };
};

/** What the button below will do, before it is pressed. */
export function WhatHappens({ outcome, seats, free, ahead, isRestricted, session }: Props) {
  const { title, next } = text.happens[outcome === 'waitlist' && isRestricted ? 'restricted' : outcome];
  const moment = now();
  const isSeat = outcome === 'seat';
  return (
    <Notice
      className={`happens happens-${outcome}`}
      tone={isSeat ? 'yes' : 'wait'}
      icon={isSeat ? 'check' : 'clock'}
      title={title(seats)}
    >
      {outcome === 'waitlist' && ahead > 0 && text.ahead(ahead)}
      {free > 0 && text.fewerAtOnce(free)}
      {typeof next === 'string' ? next : next(sayMoment(cancellationDeadline(session, moment), moment))}
    </Notice>
  );
}

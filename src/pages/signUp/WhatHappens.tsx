import { signUpText as text } from '../../../locales/zh-CN/registration/signUp';
import { Notice } from '../../components/Notice';
import type { Outlook } from '../../components/outlook';

type Props = {
  readonly outlook: Outlook;
  readonly seats: number;
  /** Seats that a smaller party would get at once. */
  readonly free: number;
  readonly isRestricted: boolean;
};

/** What the button below will do, before it is pressed. */
export function WhatHappens({ outlook, seats, free, isRestricted }: Props) {
  const { title, next } = text.happens[outlook === 'line' && isRestricted ? 'restricted' : outlook];
  const isSeat = outlook === 'seat';
  return (
    <Notice
      className={`happens happens-${outlook}`}
      tone={isSeat ? 'yes' : 'wait'}
      icon={isSeat ? 'check' : 'clock'}
      title={title(seats)}
    >
      {free > 0 && `${text.fewerAtOnce(free)} `}
      {next}
    </Notice>
  );
}

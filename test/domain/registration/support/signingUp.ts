import type { Registration } from '../../../../domain/registration/registration';
import type { Pool } from '../../../../domain/registration/seats';
import { decideSignUp, registrationOf, type SeatRequest } from '../../../../domain/registration/signUp';
import { anActivity, noon } from '../../../support/activities';

export type Attempt = Parameters<typeof decideSignUp>[0];
export const tomorrow = '2026-11-23T06:00:00.000Z';
export const request: SeatRequest = {
  sessionId: 's1',
  ticketKind: 'hall',
  seats: 1,
  maySplit: false,
  seenMovedAt: null,
  seenTermsChangedAt: null,
};
export const aPool = (change: Partial<Pool> = {}) => ({
  's1-hall': { capacity: 30, left: 30, hasQueue: false, joinedAt: noon, ...change },
});
export const decide = (change: Partial<Attempt> = {}) =>
  decideSignUp({
    now: noon,
    activity: anActivity({ seatsPerSignUp: 4 }),
    pools: aPool(),
    isOpen: true,
    hold: null,
    member: { ageBand: 'adult', noShows: [] },
    request,
    hasPhone: false,
    earlier: null,
    ...change,
  });
export const stepOf = (change: Partial<Attempt>) => {
  const decision = decide(change);
  return decision.ok ? decision.value.step : decision.failure;
};

export const member = { id: 'mem_zzzzzzzzzzzzzzzz', nickname: '小林', ageBand: 'adult' } as const;
export const justSignedUp = (change: Partial<Registration> = {}): Registration => ({
  ...registrationOf({
    id: 'reg_0123456789abcdef.zzzzzzzzzzzzzzzz.self',
    activity: anActivity(),
    member,
    request,
    step: { step: 'claim' },
    earlier: null,
    ticketNumber: 'ABCDEFGHJK',
    now: noon,
  }),
  ...change,
});

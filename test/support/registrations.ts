import { poolOf } from '../../domain/activity/sessions';
import type { Registration } from '../../domain/registration/registration';
import { entryOf } from '../../domain/registration/timeline';

/** One confirmed seat in the hall of session s1, signed up for on the day before `noon`; what a test is about it names. */
export const aRegistration = (change: Partial<Registration> = {}): Registration => ({
  id: 'reg_0123456789abcdef.0123456789abcdef.self',
  activityId: 'act_0123456789abcdef',
  memberId: 'mem_0123456789abcdef',
  nickname: '小林',
  ageBand: 'adult',
  sessionId: 's1',
  ticketKind: 'hall',
  status: 'confirmed',
  seats: 1,
  queue: null,
  generation: 1,
  ticketNumber: '0123456789',
  signedUpAt: '2026-11-21T04:00:00.000Z',
  cancelledAt: null,
  reconfirmedAt: null,
  absence: null,
  timeline: [
    entryOf({ step: 'signed-up', at: change.signedUpAt ?? '2026-11-21T04:00:00.000Z', by: 'member', seats: 1 }),
  ],
  ...change,
});

/** An application for so many seats. */
export const anApplication = (change: Partial<Registration> = {}): Registration =>
  aRegistration({
    status: 'applied',
    seats: 0,
    queue: {
      pool: poolOf(change.sessionId ?? 's1', change.ticketKind ?? 'hall'),
      wants: 1,
      maySplit: false,
      order: '5.2026-11-21T04:00:00.000Z.0123456789abcdef',
      from: '2026-11-21T04:00:00.000Z',
      offer: null,
    },
    timeline: [entryOf({ step: 'applied', at: '2026-11-21T04:00:00.000Z', by: 'member', seats: 1 })],
    ...change,
  });

import type { ReadTicket } from '../../../src/gateway/keptTickets';
import { aShownActivity } from './shownActivity';

/** A confirmed ticket for `aShownActivity`. */
export function aTicket(
  changes: Partial<Omit<ReadTicket, 'activity' | 'latest'>> & {
    readonly activity?: Partial<ReadTicket['activity']>;
  } = {},
): ReadTicket {
  const { activity } = aShownActivity({});
  const { id, kind, status, title, townshipCode, venue, startAt, endAt, seats, cancelReason } = activity;
  const { admission, position } = activity;
  const { registrationOpensAt, registrationClosesAt } = activity;
  return {
    registrationId: 'reg_0000000000000001.0000000000000002.self',
    status: 'confirmed',
    nickname: '小橘灯',
    signedUpAt: '2026-06-20T02:00:00.000Z',
    checkedInAt: null,
    session: { id: 's1', startAt, endAt, movedAt: null, termsChangedAt: null },
    sessionCount: 1,
    ticketKind: 'hall',
    seats: 1,
    waiting: null,
    cancelBy: '2026-07-03T04:30:00.000Z',
    reconfirmation: null,
    terms: null,
    absence: null,
    onlineAccess: null,
    lotNumber: null,
    draw: null,
    timeline: [],
    clashes: [],
    seed: { eventTag: 'ABCD', number: 'ABCDEFGH23', key: '000102030405060708090a0b0c0d0e0f' },
    ...changes,
    latest: changes.timeline?.[changes.timeline.length - 1] ?? null,
    activity: {
      ...{ id, kind, status, title, townshipCode, venue, startAt, endAt, seats, cancelReason },
      ...{ registrationOpensAt, registrationClosesAt, admission, position },
      ...changes.activity,
    },
  };
}

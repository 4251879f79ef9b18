import type { OutputOf } from '../../../contracts/call';
import type { listRoster } from '../../../contracts/registration/roster';
import { instantOf } from '../../../domain/time/instant';

type Roster = OutputOf<typeof listRoster>;
export type RosterEntry = Roster['entries'][number];

/** Somebody with one seat in the hall; the number makes the id, so two of them are two people. */
export const aRosterEntry = (number: number, changes: Partial<RosterEntry> = {}): RosterEntry => ({
  registrationId: `reg_0000000000000001.${String(number).padStart(16, '0')}.self`,
  nickname: `报名者${number}`,
  status: 'confirmed',
  sessionId: 's1',
  ticketKind: 'hall',
  seats: 1,
  place: null,
  wants: 0,
  offerUntil: null,
  signedUpAt: '2026-06-20T02:00:00.000Z',
  reconfirmedAt: null,
  owesAgreement: false,
  checkedInAt: null,
  hasPhone: false,
  hasOpenAppeal: false,
  held: changes.seats ?? 1,
  ...changes,
});

/** A roster of one session on 3 July 2026, or of those given. */
export const aRoster = (entries: readonly RosterEntry[], changes: Partial<Roster> = {}): Roster => ({
  title: '竹编技艺体验与产品化',
  capacity: 20,
  status: 'published',
  sessions: [
    {
      id: 's1',
      startAt: '2026-07-03T06:30:00.000Z',
      endAt: '2026-07-03T08:00:00.000Z',
      opensAt: '2026-07-03T06:00:00.000Z',
      closesAt: '2026-07-03T07:00:00.000Z',
    },
  ],
  asksReconfirmation: false,
  entries,
  next: null,
  serverTime: instantOf(new Date()),
  ...changes,
});

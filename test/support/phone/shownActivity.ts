import type { readActivity } from '../../../contracts/activity/reading';
import type { OutputOf } from '../../../contracts/call';
import { addMinutes } from '../../../domain/time/instant';

type Shown = OutputOf<typeof readActivity>;

type ShownSession = Shown['activity']['sessions'][number];

/** On 3 July 2026, 14:30 to 16:00 in China, with three of twenty places in the hall left. */
export function aShownSession(changes: Partial<ShownSession> = {}): ShownSession {
  const { startAt = '2026-07-03T06:30:00.000Z' } = changes;
  return {
    id: 's1',
    startAt,
    endAt: '2026-07-03T08:00:00.000Z',
    movedAt: null,
    termsChangedAt: null,
    doorClosesAt: addMinutes(startAt, 30),
    cancelReason: null,
    places: [{ kind: 'hall', capacity: 20, left: 3, hasQueue: false, ahead: 0 }],
    ...changes,
  };
}

/** A lecture on 3 July 2026, 14:30 to 16:00 in China, open for sign-up since June. */
export const aShownActivity = (changes: {
  readonly activity?: Partial<Shown['activity']>;
  readonly viewer?: Partial<Shown['viewer']>;
  readonly serverTime?: string;
}): Shown => ({
  activity: {
    id: 'act_0000000000000001',
    kind: 'lecture',
    status: 'published',
    title: '竹编技艺体验与产品化',
    townshipCode: '510503107',
    venue: '镇竹编工坊',
    startAt: '2026-07-03T06:30:00.000Z',
    endAt: '2026-07-03T08:00:00.000Z',
    registrationOpensAt: '2026-06-01T00:00:00.000Z',
    registrationClosesAt: '2026-07-03T06:30:00.000Z',
    admission: 'first-come',
    seats: { capacity: 20, left: 3 },
    cover: null,
    organisationName: '同心大讲堂',
    officeContact: null,
    summary: '从剖篾到收口。',
    position: null,
    sessions: [aShownSession()],
    seatsPerSignUp: 1,
    asksReconfirmation: false,
    minimumAge: 0,
    phone: 'none',
    details: { kind: 'lecture', classHours: 2 },
    cancelReason: null,
    ...changes.activity,
  },
  viewer: {
    registration: null,
    clashes: [],
    profile: null,
    canManage: false,
    restrictedUntil: null,
    ...changes.viewer,
  },
  serverTime: changes.serverTime ?? '2026-06-20T02:00:00.000Z',
});

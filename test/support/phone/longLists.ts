import { aTicket } from './tickets';

/** How long the server lets a list be. */
export const limit = 1000;
export const many = <Row>(make: (number: number) => Row): Row[] =>
  Array.from({ length: limit }, (_, number) => make(number));
export const idOf = (kind: string, number: number) => `${kind}_${String(number).padStart(16, '0')}`;
export const registrationIdOf = (number: number) => `reg_0000000000000001.${String(number).padStart(16, '0')}.self`;
export const at = '2026-06-20T02:00:00.000Z';
export const later = '2100-07-03T06:30:00.000Z';

export const activity = (number: number) => {
  const { cancelReason: _, position: __, ...entries } = aTicket().activity;
  return { ...entries, id: idOf('act', number), seatsAt: entries.startAt, cover: null, myStatus: null };
};
export const managed = (number: number) => {
  const endAt = number % 2 === 0 ? at : later;
  return {
    ...activity(number),
    organisationId: idOf('org', 1),
    version: 1,
    signedUp: 3,
    cancelReason: null,
    startAt: endAt,
    endAt,
  };
};
export const waiting = (number: number) =>
  ({
    activityId: idOf('act', number),
    kind: 'lecture',
    title: `竹编技艺${number}`,
    startAt: later,
    toReview: 3,
    toCall: 0,
    todayAt: null,
  }) as const;
export const applicant = (number: number) =>
  ({
    registrationId: registrationIdOf(number),
    nickname: `报名者${number}`,
    sessionId: 's1',
    ticketKind: 'hall',
    status: number % 2 === 0 ? 'applied' : 'declined',
    wants: 1,
    appliedAt: at,
  }) as const;
export const unreached = (number: number) =>
  ({
    messageId: `msg_${number}`,
    registrationId: registrationIdOf(number),
    nickname: `报名者${number}`,
    hasPhone: true,
    kind: 'change',
    state: 'unreached',
    until: null,
    at,
    calledAt: number % 2 === 0 ? null : at,
  }) as const;
export const ticket = (number: number) =>
  aTicket({
    registrationId: registrationIdOf(number),
    status: number % 2 === 0 ? 'confirmed' : 'cancelled',
    seed: null,
  });
export const timeline = many(
  (number) =>
    ({
      step: number % 2 === 0 ? 'signed-up' : 'cancelled',
      at,
      by: 'member',
      seats: 1,
      until: null,
      reason: null,
    }) as const,
);
export const lots = many((number) => `A${String(number).padStart(9, '0')}`);
export const draw = {
  ...{
    activityId: idOf('act', 1),
    commitment: '0'.repeat(64),
    closedAt: at,
    lots,
    publicOn: null,
    publicSource: '福彩',
  },
  ...{ publicValue: '5', secret: '0'.repeat(64), drawnAt: at, order: lots, outcomes: '' },
};
export const me = { profile: null, organisations: [], isAdministrator: true, comingTickets: 0, restriction: null };
export const desk = {
  title: '竹编',
  status: 'published',
  sessionId: 's1',
  sessions: [],
  startAt: at,
  opensAt: at,
  closesAt: later,
  signedUp: limit,
  checkedIn: limit,
  serverTime: at,
  latest: many((number) => ({ nickname: `报名者${number}`, checkedInAt: at })),
} as const;
export const absences = many((number) => ({
  ...{ registrationId: registrationIdOf(number), activityId: idOf('act', number), title: '竹编', at },
}));
export const message = (number: number) =>
  ({
    about: 'registration',
    id: `msg_${number}`,
    kind: 'change',
    at,
    title: '竹编',
    state: 'sent',
    activityId: idOf('act', 1),
    registrationId: registrationIdOf(number),
  }) as const;

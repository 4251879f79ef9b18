import fc from 'fast-check';
import { checkInWindowAt } from '../../../domain/activity/checkInWindow';
import { cancelled, leftWaitlist } from '../../../domain/registration/cancellation';
import { changed } from '../../../domain/registration/change';
import { orderHeldBack, type Queue } from '../../../domain/registration/queue';
import type { Registration, RegistrationStatus } from '../../../domain/registration/registration';
import { registrationOf } from '../../../domain/registration/signUp';
import { contactEraseAfter, isValid, orderTickets, ticketShown } from '../../../domain/registration/ticket';
import { entryOf } from '../../../domain/registration/timeline';
import { addMinutes } from '../../../domain/time/instant';
import { anActivity, noon } from '../../support/activities';
import { aSession } from '../../support/plans';

const aTicket = (
  id: string,
  startAt: string,
  change: { status?: RegistrationStatus; isCalledOff?: boolean; sessionId?: string } = {},
) => ({
  registration: { id, status: change.status ?? ('confirmed' as const), sessionId: change.sessionId ?? 's1' },
  activity: anActivity({
    sessions: [
      aSession({ startAt, endAt: startAt }),
      aSession({ id: 's2', startAt: addMinutes(startAt, 60 * 24 * 30), endAt: addMinutes(startAt, 60 * 24 * 30) }),
    ],
    status: change.isCalledOff ? 'cancelled' : 'published',
  }),
});

test('tickets to be used or hoped for come first, soonest first; then the others, latest first', () => {
  const tickets = [
    aTicket('past-old', '2026-11-01T00:00:00.000Z'),
    aTicket('soon', '2026-11-23T00:00:00.000Z'),
    aTicket('called-off', '2026-11-24T00:00:00.000Z', { isCalledOff: true }),
    aTicket('waits', '2026-11-24T00:00:00.000Z', { status: 'waiting' }),
    aTicket('later', '2026-11-25T00:00:00.000Z'),
    aTicket('second-session', '2026-11-20T00:00:00.000Z', { sessionId: 's2' }),
    aTicket('past-new', '2026-11-20T00:00:00.000Z'),
    aTicket('cancelled', '2026-11-22T12:00:00.000Z', { status: 'cancelled' }),
  ];
  expect(orderTickets(tickets, noon).map(({ registration }) => registration.id)).toEqual([
    'soon',
    'waits',
    'later',
    'second-session',
    'called-off',
    'cancelled',
    'past-new',
    'past-old',
  ]);
});

test('a ticket opens a door until its holder or the organiser cancels, and only with a seat', () => {
  expect(isValid(aTicket('one', noon))).toBe(true);
  expect(isValid(aTicket('one', noon, { status: 'cancelled' }))).toBe(false);
  expect(isValid(aTicket('one', noon, { status: 'waiting' }))).toBe(false);
  expect(isValid(aTicket('one', noon, { isCalledOff: true }))).toBe(false);
});

const session = { startAt: '2026-11-23T06:00:00.000Z' };
const signedUp = (step: 'claim' | 'wait'): Registration =>
  registrationOf({
    id: 'reg_0123456789abcdef.zzzzzzzzzzzzzzzz.self',
    activity: anActivity(),
    member: { id: 'mem_zzzzzzzzzzzzzzzz', nickname: '小林', ageBand: 'adult' },
    request: { sessionId: 's1', ticketKind: 'hall', seats: 2, maySplit: false },
    step:
      step === 'claim'
        ? { step }
        : { step, opensWaitlist: false, notesJoining: false, isHeldBack: false, findsSeats: false },
    earlier: null,
    ticketNumber: 'ABCDEFGHJK',
    now: noon,
  });
const arrival = { at: '2026-11-23T03:00:00.000Z', operatorId: 'mem_door', method: 'code' } as const;
const leave = (step: 'claim' | 'wait', at: string, isCheckedIn = false) =>
  cancelled({ ...signedUp(step), ...(isCheckedIn && { checkedIn: arrival }) }, { at, session });

test('two hours before the start it is too late to give a seat back', () => {
  expect(leave('claim', '2026-11-23T03:59:59.999Z')).toEqual({
    ok: true,
    value: {
      fields: { status: 'cancelled', cancelledAt: '2026-11-23T03:59:59.999Z', queue: null },
      entry: {
        step: 'cancelled',
        at: '2026-11-23T03:59:59.999Z',
        by: 'member',
        seats: 2,
        until: null,
        reason: null,
      },
      notices: [],
    },
  });
  expect(leave('claim', '2026-11-23T04:00:00.000Z')).toEqual({ ok: false, failure: 'too-late-to-cancel' });
  expect(leave('claim', '2026-11-23T03:00:00.000Z', true)).toEqual({ ok: false, failure: 'already-checked-in' });
});

test('the line may be left until the start', () => {
  expect(leave('wait', '2026-11-23T05:59:59.999Z')).toMatchObject({
    ok: true,
    value: { fields: { status: 'cancelled', queue: null }, entry: { step: 'left-waiting-list' } },
  });
  expect(leave('wait', '2026-11-23T06:00:00.000Z')).toEqual({ ok: false, failure: 'too-late-to-cancel' });
});

test('the line may be left for the rest while the confirmed seats stay', () => {
  const { queue } = signedUp('wait');
  const partly = { ...signedUp('claim'), queue };
  const left = leftWaitlist(partly, noon);
  expect(left && changed(partly, left)).toEqual({
    ...partly,
    queue: null,
    version: 2,
    timeline: [
      ...partly.timeline,
      { step: 'left-waiting-list', at: noon, by: 'member', seats: 2, until: null, reason: null },
    ],
  });
  expect([leftWaitlist(signedUp('claim'), noon), leftWaitlist(signedUp('wait'), noon)]).toEqual([null, null]);
});

test('a phone number is kept for thirty days after the end', () => {
  expect(contactEraseAfter({ endAt: '2026-11-23T08:00:00.000Z' })).toBe('2026-12-23T08:00:00.000Z');
});

test('a ticket shows an offer and the time of who is held back as of the session, also once that was moved', () => {
  const startAt = addMinutes(noon, 60);
  const waits = signedUp('wait');
  const offer = { number: 1, seats: 2, madeAt: noon, until: addMinutes(noon, 120) };
  const shown = (change: Partial<Queue>) =>
    ticketShown(
      {
        registration: { ...waits, lotNumber: null, queue: waits.queue && { ...waits.queue, ...change } },
        activity: anActivity({ sessions: [aSession({ startAt, endAt: addMinutes(startAt, 60) })] }),
        pools: {},
        checkedInAt: null,
      },
      { now: noon, ahead: null, seedOf: () => ({ eventTag: '', number: '', key: '' }) },
    ).waiting;
  expect(shown({ offer })?.offer).toEqual({ ...offer, until: startAt });
  expect(shown({})?.from).toBe(noon);
  const held = shown({ order: orderHeldBack(noon, 'mem_zzzzzzzzzzzzzzzz'), from: addMinutes(noon, 600) });
  expect(held?.from).toBe(addMinutes(startAt, -24 * 60));
});

test('who has just taken a seat may give it back for a quarter of an hour, until the start at most', () => {
  const takenAt = '2026-11-23T05:00:00.000Z';
  const late = { ...signedUp('claim'), signedUpAt: takenAt };
  const back = (at: string, registration: Registration = late) => cancelled(registration, { at, session }).ok;
  expect([back('2026-11-23T05:14:59.999Z'), back('2026-11-23T05:15:00.000Z')]).toEqual([true, false]);
  const atTheLast = { ...late, signedUpAt: '2026-11-23T05:50:00.000Z' };
  expect([back('2026-11-23T05:59:59.999Z', atTheLast), back(session.startAt, atTheLast)]).toEqual([true, false]);
  const offered = {
    ...late,
    timeline: [...late.timeline, entryOf({ step: 'offer-accepted', at: takenAt, by: 'member' })],
  };
  expect(back('2026-11-23T05:10:00.000Z', { ...offered, signedUpAt: noon })).toBe(true);
});

test('whoever gets a seat in the hall, at any moment until its door closes, can give it back or be let in', () => {
  const checkIn = { opensMinutesBefore: 30, closesMinutesAfter: 30 };
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 29 }), (minutes) => {
      const at = addMinutes(session.startAt, minutes);
      const canLeave = cancelled({ ...signedUp('claim'), signedUpAt: at }, { at, session }).ok;
      expect(canLeave || checkInWindowAt({ ...session, checkIn }, at) === 'open').toBe(true);
    }),
  );
});

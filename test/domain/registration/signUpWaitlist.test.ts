import { registrationOf } from '../../../domain/registration/signUp';
import { addMinutes } from '../../../domain/time/instant';
import { anActivity, noon } from '../../support/activities';
import { aHold } from '../../support/holds';
import { aSession } from '../../support/plans';
import { aPool, decide, justSignedUp, member, request, stepOf, tomorrow } from './support/signingUp';

describe('the line', () => {
  const waits = { step: 'wait', opensWaitlist: false, notesJoining: false, isHeldBack: false, findsSeats: false };

  test('is opened by the first who finds too few seats, and joined by all who find it', () => {
    expect(decide({ pools: aPool({ left: 0 }) })).toEqual({ ok: true, value: { ...waits, opensWaitlist: true } });
    expect(decide({ pools: aPool({ left: 0, hasQueue: true }) })).toEqual({ ok: true, value: waits });
  });

  test('is told of who joins it, unless somebody joined it just now', () => {
    const noted = (joinedAt: string) => {
      const decision = decide({ pools: aPool({ left: 0, hasQueue: true, joinedAt }), now: noon });
      return decision.ok && decision.value.step === 'wait' && decision.value.notesJoining;
    };
    expect(noted('2026-11-22T03:59:40.001Z')).toBe(false);
    expect(noted('2026-11-22T03:59:40.000Z')).toBe(true);
  });

  test('is joined even while seats are free, once there is one; whom they suffice for is served at once', () => {
    const pools = aPool({ left: 2, hasQueue: true });
    expect(decide({ pools })).toEqual({ ok: true, value: { ...waits, findsSeats: true } });
    expect(decide({ pools, request: { ...request, seats: 3 } })).toEqual({ ok: true, value: waits });
    expect(decide({ pools, request: { ...request, seats: 3, maySplit: true } })).toEqual({
      ok: true,
      value: { ...waits, findsSeats: true },
    });
  });

  test('is no use once the session has started: it is full then, and over after its end', () => {
    const activity = anActivity({ registrationClosesAt: '2026-11-23T08:00:00.000Z' });
    const pools = aPool({ left: 0 });
    expect(stepOf({ activity, pools, now: '2026-11-23T05:59:59.999Z' })).toBe('wait');
    expect(stepOf({ activity, pools, now: tomorrow })).toBe('activity-full');
    expect(stepOf({ activity, now: tomorrow })).toBe('claim');
    const second = aSession({ id: 's2', startAt: addMinutes(tomorrow, 300) });
    const [first = second] = activity.sessions;
    const both = anActivity({ sessions: [first, second], registrationClosesAt: second.endAt });
    expect(stepOf({ activity: both, now: first.endAt })).toBe('session-over');
  });

  test('is all there is for who missed three times: behind everyone, and offered seats from the day before on', () => {
    const noShows = [1, 2, 3].map((day) => ({
      registrationId: `reg_${day}`,
      activityId: `act_${day}`,
      title: '讲座',
      at: `2026-11-1${day}T06:00:00.000Z`,
    }));
    const decision = decide({ member: { ageBand: 'adult', noShows } });
    expect(decision).toEqual({ ok: true, value: { ...waits, isHeldBack: true, findsSeats: true } });
    const activity = anActivity({ startAt: '2026-11-30T06:00:00.000Z' });
    const { queue } = registrationOf({
      id: 'reg_0123456789abcdef.zzzzzzzzzzzzzzzz.self',
      activity,
      member,
      request,
      step: { step: 'wait', opensWaitlist: false, notesJoining: false, isHeldBack: true, findsSeats: false },
      earlier: null,
      ticketNumber: 'ABCDEFGHJK',
      now: noon,
    });
    expect(queue).toEqual({
      pool: 's1-hall',
      wants: 1,
      maySplit: false,
      order: `7.${noon}.zzzzzzzzzzzzzzzz`,
      from: '2026-11-29T06:00:00.000Z',
      offer: null,
    });
  });
});

describe('seats that a step before holds', () => {
  test('are gone on with, even after the closing and without another free', () => {
    const hold = aHold();
    expect(decide({ hold, pools: aPool({ left: 0, hasQueue: true }), now: '2026-12-01T00:00:00.000Z' })).toEqual({
      ok: true,
      value: { step: 'keep', hold },
    });
  });

  test('are let go when their generation has ended', () => {
    const earlier = justSignedUp({ status: 'cancelled', generation: 4 });
    const hold = aHold({ generation: 4 });
    expect(decide({ earlier, hold })).toEqual({ ok: true, value: { step: 'let-go', hold } });
  });

  test('are left alone for a minute when they are others than these: a press may be under way', () => {
    const hold = aHold({ seats: 2 });
    expect(stepOf({ hold, now: addMinutes(noon, 0.5) })).toBe('look-again');
    expect(decide({ hold, now: addMinutes(noon, 1) })).toEqual({ ok: true, value: { step: 'let-go', hold } });
  });
});

import { cancelled } from '../../../domain/registration/cancellation';
import { changed } from '../../../domain/registration/change';
import { lapsed, offerAnswered, offered } from '../../../domain/registration/offers';
import type { Registration } from '../../../domain/registration/registration';
import { type Final, registrationOf } from '../../../domain/registration/signUp';
import { entriesKept } from '../../../domain/registration/timeline';
import { signsUpTooOften } from '../../../domain/registration/tooOften';
import { addMinutes } from '../../../domain/time/instant';
import { anActivity, noon } from '../../support/activities';

const activity = anActivity();
const session = { startAt: addMinutes(noon, 30 * 24 * 60) };
const waits: Final = { step: 'wait', opensWaitlist: true, notesJoining: false, isHeldBack: false, findsSeats: false };

const signUp = (earlier: Registration | null, at: string, step: Final = { step: 'claim' }) =>
  registrationOf({
    id: 'reg_0123456789abcdef.0123456789abcdef.self',
    activity,
    member: { id: 'mem_lin0000000000000', nickname: '小林', ageBand: 'adult' },
    request: { sessionId: 's1', ticketKind: 'hall', seats: 1, maySplit: false },
    step,
    earlier,
    ticketNumber: 'ABCDEFGHJK',
    now: at,
  });

function giveUp(registration: Registration, at: string): Registration {
  const change = cancelled(registration, { at, session: { startAt: addMinutes(at, 48 * 60) } });
  if (!change.ok) throw new Error(change.failure);
  return changed(registration, change.value);
}

/** The last of so many rounds of signing up and giving up, a minute each. */
function afterRounds(rounds: number): Registration {
  let registration = giveUp(signUp(null, noon), noon);
  for (let round = 1; round < rounds; round++) {
    const at = addMinutes(noon, round);
    registration = giveUp(signUp(registration, at), at);
  }
  return registration;
}

test('two thousand rounds of signing up and cancelling leave the first entry, the latest, and how many lay between', () => {
  const registration = afterRounds(2000);
  expect(JSON.stringify(registration).length).toBeLessThan(8000);
  const { timeline, leftOut, version, generation } = registration;
  expect({ version, generation, leftOut }).toEqual({
    version: 4000,
    generation: 2000,
    leftOut: { changes: 4000 - entriesKept, offers: 0 },
  });
  expect(timeline).toHaveLength(entriesKept);
  const told = timeline.map(({ step, at }) => `${step} ${at}`);
  expect([told[0], told.at(-2), told.at(-1)]).toEqual([
    `signed-up ${noon}`,
    `signed-up ${addMinutes(noon, 1999)}`,
    `cancelled ${addMinutes(noon, 1999)}`,
  ]);
});

test('a history that is not too long is kept whole', () => {
  const registration = afterRounds(entriesKept / 2);
  expect(registration.timeline).toHaveLength(entriesKept);
  expect(registration).not.toHaveProperty('leftOut');
});

test('offers keep their numbers when earlier ones are kept no more, and an old answer meets no new offer', () => {
  let registration: Registration | null = null;
  for (let round = 0; round < 30; round++) {
    const at = addMinutes(noon, round);
    const waiting: Registration = signUp(registration, at, waits);
    const served: Registration = changed(waiting, offered(waiting, 1, session, at));
    expect(served.queue?.offer?.number).toBe(round + 1);
    registration = changed(served, round === 28 ? lapsed(served, at) : declinedOf(served, round + 1, at));
  }
  if (registration === null) throw new Error('no rounds');
  expect(registration.leftOut).toEqual({ changes: 90 - entriesKept, offers: 17 });
  const again = (offer: number) =>
    offerAnswered(registration as Registration, { offer, isAccepted: false, at: noon, session });
  const over = { ok: false, failure: 'offer-over' };
  expect([again(30), again(29), again(28), again(17), again(1)]).toEqual([
    { ok: true, value: null },
    over,
    { ok: true, value: null },
    over,
    over,
  ]);
});

function declinedOf(registration: Registration, offer: number, at: string) {
  const change = offerAnswered(registration, { offer, isAccepted: false, at, session });
  if (!change.ok || change.value === null) throw new Error('not answered');
  return change.value;
}

test('nine times in a day somebody may sign up again, and the tenth when the first of them is a day ago', () => {
  // The first sign-up and nine more.
  expect(signsUpTooOften(afterRounds(9), addMinutes(noon, 10))).toBe(false);
  const often = afterRounds(10);
  const aDayAfterThe = (round: number) => addMinutes(noon, round + 24 * 60);
  expect(
    [addMinutes(noon, 10), addMinutes(aDayAfterThe(1), -1), aDayAfterThe(1)].map((at) => signsUpTooOften(often, at)),
  ).toEqual([true, true, false]);
  expect(signsUpTooOften(afterRounds(2000), addMinutes(noon, 2000))).toBe(true);
});

test('what others ended does not count, as nobody gave it up', () => {
  const { timeline } = afterRounds(12);
  const others = timeline.map((entry) => (entry.step === 'cancelled' ? { ...entry, by: 'organizer' as const } : entry));
  expect(signsUpTooOften({ timeline: others }, addMinutes(noon, 12))).toBe(false);
});

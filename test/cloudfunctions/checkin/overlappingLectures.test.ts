import { readClassHours } from '../../../contracts/ranking/calls';
import type { Activity } from '../../../domain/activity/activity';
import type { Session } from '../../../domain/activity/sessions';
import { addMinutes } from '../../../domain/time/instant';
import type { Person } from '../../support/cloudForTests';
import { lineOfFile } from '../../support/cutLine';
import { codeOf, openTheDoor, scan, seedOf } from '../../support/door';
import { heldAtEveryStep } from '../../support/heldStep';
import { aPlan, aSession, minutesFromNow } from '../../support/plans';
import { granted, residents } from '../../support/town';

const line = lineOfFile();
const somebody = residents(line, 'oListener');

type Times = Pick<Session, 'startAt' | 'endAt'>;
const inMinutes = (from: number, minutes: number): Times => ({
  startAt: minutesFromNow(from),
  endAt: minutesFromNow(from + minutes),
});

/** Signs up for a lecture worth so many class hours; returns what scanning their ticket says. */
async function aSeatAt(person: Person, times: Times, classHours: number) {
  const session = aSession(times);
  const details: Activity['details'] = { kind: 'lecture', classHours };
  const registrationClosesAt = times.startAt;
  const { activityId } = await line.town.publish(aPlan({ sessions: [session], registrationClosesAt, details }));
  await openTheDoor(line.cloud, activityId);
  const seed = await seedOf(person, (await line.town.signUp(person, activityId)).registrationId);
  return async () => (await scan(line.town.organizer, activityId, codeOf(seed))).verdict;
}
const hoursOf = async (person: Person) => (await granted(person.call(readClassHours, {}))).me?.classHours;

test('two lectures at the same time count once, the one that was entered first, however often they are scanned', async () => {
  const person = await somebody();
  const first = await aSeatAt(person, inMinutes(10, 90), 2);
  const second = await aSeatAt(person, inMinutes(60, 180), 3);
  expect([await first(), await second(), await second(), await first()]).toEqual(['valid', 'valid', 'used', 'used']);
  expect(await hoursOf(person)).toBe(2);
});

test('a lecture that begins when another ends counts as well', async () => {
  const person = await somebody();
  const startAt = minutesFromNow(30);
  const middle = addMinutes(startAt, 60);
  const first = await aSeatAt(person, { startAt, endAt: middle }, 1);
  const second = await aSeatAt(person, { startAt: middle, endAt: addMinutes(middle, 90) }, 2);
  expect([await first(), await second()]).toEqual(['valid', 'valid']);
  expect(await hoursOf(person)).toBe(3);
});

test('of two doors that let the same person in at once, one credits', async () => {
  const steps = await heldAtEveryStep(line.network, {
    set: async () => {
      const person = await somebody();
      const times = inMinutes(10, 180);
      return { person, one: await aSeatAt(person, times, 3), other: await aSeatAt(person, times, 3) };
    },
    call: ({ one }) => one(),
    meanwhile: ({ other }) => other(),
    expectation: async ({ person }) => expect(await hoursOf(person)).toBe(3),
  });
  expect(steps).toBeGreaterThanOrEqual(4);
});

test('of many lectures that somebody sat in the latest hundred are remembered, and the hours of all', async () => {
  const person = await somebody();
  const { members = {} } = await line.cloud.dump();
  const [id] = Object.entries(members).find(([, one]) => Object(one).nickname === person.openid) ?? [];
  const earlier = Array.from({ length: 100 }, (_, index) => ({
    from: minutesFromNow(-60_000 + index * 120),
    until: minutesFromNow(-60_000 + index * 120 + 90),
  }));
  await line.cloud.database
    .collection('members')
    .doc(String(id))
    .update({ data: { attended: earlier, classHours: 200 } });
  const times = inMinutes(10, 90);
  const [first, second] = [await aSeatAt(person, times, 2), await aSeatAt(person, times, 1)];
  expect([await first(), await second()]).toEqual(['valid', 'valid']);
  expect(await hoursOf(person)).toBe(202);
  const after = Object((await line.cloud.dump()).members)[String(id)];
  expect([after.attended.length, after.attended[0].from, after.attended.at(-1).from]).toEqual([
    100,
    earlier[1]?.from,
    times.startAt,
  ]);
});

import { castVote, readBallot } from '../../../contracts/contest/votes';
import { usualRules } from '../../../locales/zh-CN/contest/rubrics';
import { type CloudForTests, cloudForTests, type Person } from '../../support/cloudForTests';
import { aContestStage, type ContestStage } from '../../support/contestStage';
import { aPlan } from '../../support/plans';
import { aResident, aTown, granted, type Town } from '../../support/town';

let cloud: CloudForTests;
let town: Town;
beforeAll(async () => {
  cloud = await cloudForTests();
  town = await aTown(cloud);
});
afterAll(() => cloud.close());

const rules = { ...usualRules, publicShare: { weight: '0.2', quorum: 20 } } as const;
let made = 0;

async function anEvening(): Promise<ContestStage & { readonly activityId: string }> {
  const { activityId } = await town.publish(aPlan({ details: { kind: 'roadshow' }, capacity: 100 }));
  const stage = await aContestStage(cloud, town, { rules, activityId });
  await stage.start();
  return { ...stage, activityId };
}

async function attendee(activityId: string): Promise<Person> {
  const person = await aResident(cloud, `oVoter${++made}`);
  const { registrationId } = await town.signUp(person, activityId);
  const checkedIn = { at: '2026-11-24T01:00:00.000Z' };
  await cloud.database
    .collection('registrations')
    .doc(registrationId)
    .update({ data: { checkedIn: cloud.database.command.set(checkedIn) } });
  return person;
}

const vote = (person: Person, { contestId }: ContestStage, entry: string, mark: 1 | 2 | 3 | 4 | 5) =>
  person.call(castVote, { contestId, entry: entry as never, mark });

test('who was let in gives one mark an entry while it is open, and may change it until the lock', async () => {
  const evening = await anEvening();
  const person = await attendee(evening.activityId);
  expect(await vote(person, evening, 'e1', 5)).toEqual({ ok: false, failure: 'not-open' });
  await evening.hear('e1');
  expect(await granted(vote(person, evening, 'e1', 5))).toEqual({ mark: 5 });
  expect(await granted(vote(person, evening, 'e1', 3))).toEqual({ mark: 3 });
  const ballot = await granted(person.call(readBallot, { contestId: evening.contestId }));
  expect(ballot.entries.map(({ isOpen, mine }) => [isOpen, mine])).toEqual([
    [true, 3],
    [false, null],
  ]);
  await evening.direct({ type: 'lock', entry: 'e1', without: evening.seats });
  expect(await vote(person, evening, 'e1', 1)).toEqual({ ok: false, failure: 'not-open' });
  // Nor does unlocking open the hall's voting again.
  await evening.direct({ type: 'unlock', entry: 'e1', reason: '评委一漏看了一项' });
  expect(await vote(person, evening, 'e1', 1)).toEqual({ ok: false, failure: 'not-open' });
  const { documents } = cloud.cloud;
  expect(documents('contestVotes').filter(({ contestId }) => contestId === evening.contestId)).toHaveLength(1);
});

test('who was not let in, a judge, a supervisor and the hall of a contest without votes do not vote', async () => {
  const evening = await anEvening();
  await evening.hear('e1');
  const outside = await aResident(cloud, 'oOutside');
  expect(await vote(outside, evening, 'e1', 5)).toEqual({ ok: false, failure: 'not-checked-in' });
  const { j1 } = evening.judges;
  for (const person of [j1, evening.supervisor])
    expect(person && (await vote(person, evening, 'e1', 5))).toEqual({ ok: false, failure: 'has-task' });
  const plain = await aContestStage(cloud, town, { activityId: evening.activityId });
  await plain.start();
  await plain.hear('e1');
  expect(await vote(outside, plain, 'e1', 5)).toEqual({ ok: false, failure: 'no-votes' });
});

test('the hall’s part moves the final once every entry has its quorum; under it the judges decide alone', async () => {
  const evening = await anEvening();
  const people = await Promise.all(Array.from({ length: 20 }, () => attendee(evening.activityId)));
  for (const entry of ['e1', 'e2'] as const) {
    await evening.hear(entry);
    await evening.markAll(entry);
    await Promise.all(people.map((person) => granted(vote(person, evening, entry, entry === 'e1' ? 5 : 1))));
    await evening.direct({ type: 'lock', entry, without: [] });
  }
  const { standings } = await evening.direct({ type: 'close' });
  // 80 from the judges, 100 and 20 from the hall, a fifth of it counting.
  expect(standings.map(({ key, final }) => [key, final])).toEqual([
    ['e1', '84.00'],
    ['e2', '68.00'],
  ]);
});

test('a vote costs two requests', async () => {
  const evening = await anEvening();
  const person = await attendee(evening.activityId);
  await evening.hear('e1');
  const input = { contestId: evening.contestId, entry: 'e1', mark: 4 };
  const { result, databaseRequests } = await person.invoke('contest', { action: 'castVote', input });
  expect([result, databaseRequests]).toEqual([{ ok: true, value: { mark: 4 } }, 2]);
});

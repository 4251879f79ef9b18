import * as contest from '../../../contracts/contest/calls';
import type { Person } from '../../support/cloudForTests';
import { aContestForEntries, aShortlistedEntry, type ContestForEntries, memberIdOf } from '../../support/entries';
import { aStage, type Stage } from '../../support/stage';
import { aResident, granted } from '../../support/town';

let stage: Stage;
let cloud: Stage['cloud'];
let refuses: Stage['refuses'];
let open: ContestForEntries;
let first: Person;
let _second: Person;
beforeAll(async () => {
  stage = await aStage();
  ({ cloud, refuses } = stage);
  open = await aContestForEntries(cloud, stage.town);
  [first, _second] = open.checkers;
});
afterAll(() => cloud.close());

let people = 0;
const anOpenid = () => `oSomebody${++people}`;
const _read = async (person: Person, entryId: string) =>
  (await granted(person.call(contest.readMyEntry, { entryId }))).entry;

describe('the shortlist', () => {
  const qualified = () => aShortlistedEntry(cloud, open.contestId, { status: 'qualified' });

  test('is the organisers’: on it and off it again, each press once', async () => {
    const { organizer } = stage.town;
    const entryId = await qualified();
    await refuses(first, contest.shortlistEntry, { entryId, version: 1 }, 'not-allowed');
    const on = () => organizer.call(contest.shortlistEntry, { entryId, version: 1 });
    expect([await on(), await on()]).toEqual(Array(2).fill({ ok: true, value: { version: 2 } }));
    await refuses(organizer, contest.unshortlistEntry, { entryId, version: 1 }, 'entry-changed');
    expect(await granted(organizer.call(contest.unshortlistEntry, { entryId, version: 2 }))).toEqual({ version: 3 });
    await refuses(organizer, contest.unshortlistEntry, { entryId, version: 3 }, 'wrong-state');
  });

  test('stands once the order is drawn', async () => {
    const drawn = await aContestForEntries(cloud, stage.town, { order: [] });
    const entryId = await aShortlistedEntry(cloud, drawn.contestId, { status: 'qualified' });
    await refuses(stage.town.organizer, contest.shortlistEntry, { entryId, version: 1 }, 'shortlist-closed');
  });
});

describe('who reads an entry', () => {
  test('its checkers and organisers, and once it is shortlisted those judges whose it is to judge', async () => {
    const [judge, recused] = await Promise.all([aResident(cloud, anOpenid()), aResident(cloud, anOpenid())]);
    const memberIds = await Promise.all([judge, recused].map((person) => memberIdOf(cloud, person)));
    const judged = await aContestForEntries(cloud, stage.town, {
      panel: memberIds.map((memberId, index) => ({ id: `j${index + 1}`, name: '评委', memberId })),
    });
    const waiting = await aShortlistedEntry(cloud, judged.contestId, { status: 'submitted' });
    const listed = await aShortlistedEntry(cloud, judged.contestId);
    const recusals = [{ seat: 'j2', entryId: listed, reason: '同村', at: '2026-11-20T00:00:00.000Z' }];
    await cloud.database.collection('contests').doc(judged.contestId).update({ data: { recusals } });
    const answerTo = async (person: Person, entryId: string) => {
      const answer = await person.call(contest.readEntry, { entryId });
      return answer.ok ? answer.value.isChecker : answer.failure;
    };
    expect([
      await answerTo(judge, listed),
      await answerTo(judge, waiting),
      await answerTo(recused, listed),
      await answerTo(judged.checkers[1], waiting),
      await answerTo(stage.town.organizer, waiting),
      await answerTo(first, waiting),
      await answerTo(stage.resident, listed),
    ]).toEqual([false, 'not-allowed', 'not-allowed', true, true, 'not-allowed', 'not-allowed']);
    const { entry } = await granted(judge.call(contest.readEntry, { entryId: listed }));
    expect([entry.history, entry.claim, entry.textCheck]).toEqual([[], null, null]);
  });
});

test('the list is paged, who waits longest first', async () => {
  const own = await aContestForEntries(cloud, stage.town);
  const ids: string[] = [];
  for (let index = 0; index < 23; index++) {
    const statusAt = new Date(Date.UTC(2026, 10, 1, 0, index)).toISOString();
    ids.push(await aShortlistedEntry(cloud, own.contestId, { status: 'submitted', statusAt }));
  }
  const page = (after: string | null) =>
    granted(own.checkers[0].call(contest.listEntries, { contestId: own.contestId, view: 'waiting', after }));
  const one = await page(null);
  const two = await page(one.next);
  expect([...one.entries, ...two.entries].map(({ entryId }) => entryId)).toEqual(ids);
  expect([one.entries.length, two.next, one.counts.waiting, one.isOrganizer]).toEqual([20, null, 23, false]);
});

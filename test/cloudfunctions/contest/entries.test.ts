/** Longer than 200 lines: an entry's life, step by step. */
import * as contest from '../../../contracts/contest/calls';
import { currentPolicyVersion } from '../../../domain/member/member';
import { doubtfulWord, type Person, riskyWord } from '../../support/cloudForTests';
import { aContestForEntries, anEntryPlan, type ContestForEntries, memberIdOf, reasonsTo } from '../../support/entries';
import { aStage, type Stage } from '../../support/stage';
import { aResident, granted } from '../../support/town';

let stage: Stage;
let cloud: Stage['cloud'];
let refuses: Stage['refuses'];
let open: ContestForEntries;
beforeAll(async () => {
  stage = await aStage();
  ({ cloud, refuses } = stage);
  open = await aContestForEntries(cloud, stage.town);
});
afterAll(() => cloud.close());

const policyVersion = currentPolicyVersion;
const start = (person: Person, { contestId }: { readonly contestId: string } = open) =>
  person.call(contest.startEntry, { contestId, policyVersion });
const read = async (person: Person, entryId: string) =>
  (await granted(person.call(contest.readMyEntry, { entryId }))).entry;
const changeContest = (contestId: string, data: Record<string, unknown>) =>
  cloud.database.collection('contests').doc(contestId).update({ data });

let people = 0;
const anOpenid = () => `oSomebody${++people}`;

describe('a draft', () => {
  test('is one a member, however often and at once it is asked for', async () => {
    const person = await aResident(cloud, anOpenid());
    const answers = await Promise.all(Array.from({ length: 4 }, () => granted(start(person))));
    expect(new Set(answers.map(({ entryId }) => entryId)).size).toBe(1);
    const other = await aResident(cloud, anOpenid());
    expect((await granted(start(other))).entryId).not.toBe(answers[0]?.entryId);
  });

  test('is refused to strangers, minors, who has a task, after the deadline, and in what is no contest', async () => {
    const { contestId } = open;
    await refuses(stage.stranger, contest.startEntry, { contestId, policyVersion }, 'profile-missing');
    const minor = await aResident(cloud, anOpenid(), { ageBand: '14-to-17' });
    await refuses(minor, contest.startEntry, { contestId, policyVersion }, 'adults-only');
    await refuses(open.checkers[0], contest.startEntry, { contestId, policyVersion }, 'has-other-task');
    const missing = `con_${'0'.repeat(16)}`;
    await refuses(stage.resident, contest.startEntry, { contestId: missing, policyVersion }, 'unknown-contest');
    const closed = await aContestForEntries(cloud, stage.town, { entriesCloseAt: '2026-01-01T00:00:00.000Z' });
    await refuses(stage.resident, contest.startEntry, { ...only(closed), policyVersion }, 'entries-closed');
    const draft = await aContestForEntries(cloud, stage.town, { status: 'draft' });
    await refuses(stage.resident, contest.startEntry, { ...only(draft), policyVersion }, 'unknown-contest');
    await refuses(stage.town.organizer, contest.startEntry, { ...only(draft), policyVersion }, 'contest-not-open');
  });
  const only = ({ contestId }: ContestForEntries) => ({ contestId });

  test('is kept unfinished, version by version; an older one is refused and nothing lost', async () => {
    const { person, entryId } = await open.entrant(anOpenid());
    const unfinished = { ...anEntryPlan, summary: '', plan: '', townshipCode: null };
    const save = (version: number, plan: typeof unfinished | typeof anEntryPlan) =>
      person.call(contest.saveEntry, { entryId, version, plan });
    expect(await granted(save(1, unfinished))).toEqual({ version: 2 });
    expect(await granted(save(1, unfinished))).toEqual({ version: 2 });
    expect(await save(1, anEntryPlan)).toEqual({ ok: false, failure: 'entry-changed' });
    expect((await read(person, entryId)).plan).toEqual(unfinished);
    await refuses(person, contest.submitEntry, { entryId, version: 2 }, 'entry-incomplete', 'summary');
  });

  test('is its applicant’s alone', async () => {
    const { entryId } = await open.entrant(anOpenid());
    const other = await aResident(cloud, anOpenid());
    for (const person of [other, open.checkers[0], stage.town.organizer]) {
      await refuses(person, contest.readMyEntry, { entryId }, 'unknown-entry');
      await refuses(person, contest.saveEntry, { entryId, version: 1, plan: anEntryPlan }, 'unknown-entry');
      await refuses(person, contest.withdrawEntry, { entryId }, 'unknown-entry');
    }
    await refuses(open.checkers[0], contest.readEntry, { entryId }, 'not-allowed');
    await refuses(stage.town.organizer, contest.readEntry, { entryId }, 'unknown-entry');
    await refuses(other, contest.readEntry, { entryId }, 'not-allowed');
  });
});

describe('handing in', () => {
  test('is done once, whichever press arrives', async () => {
    const { person, entryId } = await open.entrant(anOpenid());
    const { version } = await granted(person.call(contest.saveEntry, { entryId, version: 1, plan: anEntryPlan }));
    const press = () => person.call(contest.submitEntry, { entryId, version });
    expect(await Promise.all([press(), press(), press()])).toEqual(
      Array(3).fill({ ok: true, value: { version: version + 1 } }),
    );
    const entry = await read(person, entryId);
    expect([entry.status, entry.history.map(({ step, by }) => `${step} by ${by}`)]).toEqual([
      'submitted',
      ['started by applicant', 'submitted by applicant'],
    ]);
    await refuses(
      person,
      contest.saveEntry,
      { entryId, version: version + 1, plan: { ...anEntryPlan, title: '另一个' } },
      'wrong-state',
    );
  });

  test('is refused in words for what WeChat objects to, at the field; what it doubts goes to the checkers with a word', async () => {
    const { person, entryId } = await open.entrant(anOpenid());
    const save = (version: number, change: object) =>
      granted(person.call(contest.saveEntry, { entryId, version, plan: { ...anEntryPlan, ...change } }));
    const risky = await save(1, { title: `山茶${riskyWord}` });
    await refuses(person, contest.submitEntry, { entryId, ...risky }, 'text-refused', 'title');
    const doubtful = await save(risky.version, { summary: `这里有一个${doubtfulWord}，请看看要不要改。` });
    await granted(person.call(contest.submitEntry, { entryId, ...doubtful }));
    const { entry } = await granted(open.checkers[0].call(contest.readEntry, { entryId }));
    expect(entry.textCheck).toBe('review');
  });

  test('ends with the deadline, but for what was returned', async () => {
    const own = await aContestForEntries(cloud, stage.town);
    const late = await own.entrant(anOpenid());
    const saved = await granted(
      late.person.call(contest.saveEntry, { entryId: late.entryId, version: 1, plan: anEntryPlan }),
    );
    const mended = await own.claimed(anOpenid());
    const reasons = reasonsTo({ plan: '请写清楚投入' });
    const { entryId } = mended;
    const back = await granted(
      own.checkers[0].call(contest.returnEntry, { entryId, version: mended.version, reasons }),
    );
    await changeContest(own.contestId, { entriesCloseAt: '2026-01-01T00:00:00.000Z' });
    await refuses(late.person, contest.submitEntry, { entryId: late.entryId, ...saved }, 'entries-closed');
    expect(await granted(mended.person.call(contest.submitEntry, { entryId, ...back }))).toEqual({
      version: back.version + 1,
    });
  });

  test('is refused to who has been given a task meanwhile', async () => {
    const { person, entryId } = await open.entrant(anOpenid());
    const saved = await granted(person.call(contest.saveEntry, { entryId, version: 1, plan: anEntryPlan }));
    const other = await aContestForEntries(cloud, stage.town);
    const { officials } = (await cloud.database.collection('contests').doc(open.contestId).get()).data as never as {
      officials: readonly object[];
    };
    expect(other.contestId).not.toBe(open.contestId);
    const mine = { id: 'o9', role: 'supervisor', name: '主持', memberId: await memberIdOf(cloud, person) };
    await changeContest(open.contestId, { officials: [...officials, mine] });
    await refuses(person, contest.submitEntry, { entryId, ...saved }, 'has-other-task');
    await changeContest(open.contestId, { officials });
  });
});

describe('withdrawing', () => {
  test('ends it from any state before the evening, for good', async () => {
    const { person, entryId, version } = await open.claimed(anOpenid());
    expect(await granted(person.call(contest.withdrawEntry, { entryId }))).toEqual({ version: version + 1 });
    expect(await granted(person.call(contest.withdrawEntry, { entryId }))).toEqual({ version: version + 1 });
    const entry = await read(person, entryId);
    expect([entry.status, entry.mayWithdraw]).toEqual(['withdrawn', false]);
    expect(await granted(start(person))).toEqual({ entryId });
    const { checkers } = open;
    expect(await checkers[0].call(contest.qualifyEntry, { entryId, version })).toEqual({
      ok: false,
      failure: 'wrong-state',
    });
  });

  test('is over once the evening has begun', async () => {
    const own = await aContestForEntries(cloud, stage.town);
    const { person, entryId } = await own.submitted(anOpenid());
    await cloud.database.collection('contestRuns').add({ data: { _id: own.contestId, status: 'running' } });
    expect((await read(person, entryId)).mayWithdraw).toBe(false);
    await refuses(person, contest.withdrawEntry, { entryId }, 'rules-frozen');
  });
});

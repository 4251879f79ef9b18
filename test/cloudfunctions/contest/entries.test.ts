import * as contest from '../../../contracts/contest/calls';
import * as member from '../../../contracts/member/calls';
import { currentPolicyVersion } from '../../../domain/member/member';
import { doubtfulWord, type Person, riskyWord } from '../../support/cloudForTests';
import { aContestForEntries, anEntryPlan, type ContestForEntries, memberIdOf, reasonsTo } from '../../support/entries';
import { aStage, type Stage } from '../../support/stage';
import { aRequestId, aResident, granted } from '../../support/town';

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

describe('a team', () => {
  const invite = async (person: Person, entryId: string) =>
    (await granted(person.call(contest.inviteTeamMember, { entryId }))).code;
  const join = (person: Person, code: string, name = '李大姐') => person.call(contest.joinTeam, { code, name });

  test('is joined by who accepts, by name; they read it and nothing else', async () => {
    const { person, entryId } = await open.entrant(anOpenid());
    const code = await invite(person, entryId);
    const mate = await aResident(cloud, anOpenid());
    expect(await granted(join(mate, code))).toEqual({ entryId, title: '' });
    expect(await granted(join(mate, code))).toEqual({ entryId, title: '' });
    expect((await read(mate, entryId)).team).toEqual([
      { key: expect.stringMatching(/^tm_/), name: '李大姐', isMe: true },
    ]);
    expect((await granted(mate.call(contest.listMyEntries, {}))).entries).toMatchObject([
      { entryId, isApplicant: false },
    ]);
    await refuses(mate, contest.saveEntry, { entryId, version: 1, plan: anEntryPlan }, 'unknown-entry');
    await refuses(mate, contest.startEntry, { contestId: open.contestId, policyVersion }, 'is-in-team');
    expect(await granted(mate.call(contest.leaveTeam, { entryId, key: null }))).toEqual({ left: 0 });
    await refuses(mate, contest.readMyEntry, { entryId }, 'unknown-entry');
    await granted(start(mate));
  });

  test('is not joined by a wrong, former or run-out code, a minor, who has a task or is in another entry', async () => {
    const { person, entryId } = await open.entrant(anOpenid());
    const former = await invite(person, entryId);
    const code = await invite(person, entryId);
    const name = '王师傅';
    const other = await open.entrant(anOpenid());
    await refuses(other.person, contest.joinTeam, { code: former, name }, 'invitation-unknown');
    await refuses(other.person, contest.joinTeam, { code, name }, 'is-in-team');
    const minor = await aResident(cloud, anOpenid(), { ageBand: '14-to-17' });
    await refuses(minor, contest.joinTeam, { code, name }, 'adults-only');
    await refuses(open.checkers[0], contest.joinTeam, { code, name }, 'has-other-task');
    await refuses(stage.stranger, contest.joinTeam, { code, name }, 'profile-missing');
    await cloud.database
      .collection('entries')
      .doc(entryId)
      .update({ data: { 'invite.expiresAt': '2026-01-01T00:00:00.000Z' } });
    await refuses(stage.resident, contest.joinTeam, { code, name }, 'invitation-expired');
  });

  test('takes no more than it may, whoever presses at once; nobody gets into two', async () => {
    const { person, entryId } = await open.entrant(anOpenid());
    const second = await open.entrant(anOpenid());
    const code = await invite(person, entryId);
    const otherCode = await invite(second.person, second.entryId);
    const mates = await Promise.all(Array.from({ length: 12 }, () => aResident(cloud, anOpenid())));
    const answers = await Promise.all(mates.map((mate) => join(mate, code)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(9);
    expect((await read(person, entryId)).team).toHaveLength(9);
    const [torn] = await Promise.all([aResident(cloud, anOpenid())]);
    const third = await open.entrant(anOpenid());
    const both = await Promise.all([join(torn, otherCode), join(torn, await invite(third.person, third.entryId))]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('loses a member whom its applicant takes out, and nobody else does', async () => {
    const { person, entryId } = await open.entrant(anOpenid());
    const code = await invite(person, entryId);
    const [one, two] = await Promise.all([aResident(cloud, anOpenid()), aResident(cloud, anOpenid())]);
    await granted(join(one, code, '甲'));
    await granted(join(two, code, '乙'));
    const key = (await read(one, entryId)).team.find(({ name }) => name === '乙')?.key ?? '';
    await refuses(one, contest.leaveTeam, { entryId, key }, 'not-in-team');
    expect(await granted(person.call(contest.leaveTeam, { entryId, key }))).toEqual({ left: 1 });
    await refuses(two, contest.readMyEntry, { entryId }, 'unknown-entry');
  });
});

describe('what everyone may see', () => {
  test('an open contest tells what it is, what is kept how long, and what the reader may do', async () => {
    const { contestId } = open;
    const seenBy = async (person: Person) =>
      (await granted(person.call(contest.readOpenContest, { contestId }))).viewer;
    const { person, entryId } = await open.entrant(anOpenid());
    expect([
      await seenBy(person),
      await seenBy(stage.resident),
      await seenBy(stage.stranger),
      await seenBy(open.checkers[0]),
    ]).toEqual([
      { entry: { entryId, status: 'draft', isApplicant: true }, canCheck: false, obstacle: null },
      { entry: null, canCheck: false, obstacle: null },
      { entry: null, canCheck: false, obstacle: 'profile-missing' },
      { entry: null, canCheck: true, obstacle: 'has-other-task' },
    ]);
    const shown = await granted(stage.stranger.call(contest.readOpenContest, { contestId }));
    expect(shown.contest).toMatchObject({ contestId, organisationName: '江阳区文化馆', status: 'open' });
    expect(JSON.stringify(shown)).not.toContain('mem_');
  });

  test('open contests are listed, drafts are not', async () => {
    const draft = await aContestForEntries(cloud, stage.town, { status: 'draft' });
    const { contests } = await granted(stage.stranger.call(contest.listOpenContests, {}));
    const ids = contests.map(({ contestId }) => contestId);
    expect([ids.includes(open.contestId), ids.includes(draft.contestId)]).toEqual([true, false]);
  });
});

describe('an entry that an organiser types', () => {
  test('is handed in at once, once a press, and mended by organisers', async () => {
    const { contestId } = open;
    const { organizer } = stage.town;
    const input = { contestId, requestId: aRequestId(), plan: anEntryPlan, hasAgreed: true } as const;
    const { entryId } = await granted(organizer.call(contest.typeEntry, input));
    expect(await granted(organizer.call(contest.typeEntry, input))).toEqual({ entryId });
    const seen = await granted(organizer.call(contest.readEntry, { entryId }));
    expect(seen.entry).toMatchObject({ status: 'submitted', isTyped: true, version: 1 });
    const plan = { ...anEntryPlan, title: '山茶油深加工二期' };
    const retype = () => organizer.call(contest.retypeEntry, { entryId, version: 1, plan });
    expect([await retype(), await retype()]).toEqual(Array(2).fill({ ok: true, value: { version: 2 } }));
    await refuses(stage.resident, contest.typeEntry, input, 'not-allowed');
  });

  test('is not to be mistaken for what a person wrote', async () => {
    const { entryId, version } = await open.submitted(anOpenid());
    const input = { entryId, version, plan: anEntryPlan };
    await refuses(stage.town.organizer, contest.retypeEntry, input, 'wrong-state');
  });
});

test('no answer names a member, whoever reads', async () => {
  const { person, entryId } = await open.submitted(anOpenid());
  const answers = [
    await granted(person.call(contest.readMyEntry, { entryId })),
    await granted(person.call(contest.listMyEntries, {})),
    await granted(open.checkers[0].call(contest.readEntry, { entryId })),
    await granted(
      open.checkers[0].call(contest.listEntries, { contestId: open.contestId, view: 'waiting', after: null }),
    ),
    await granted(person.call(member.readMe, {})),
  ];
  expect(JSON.stringify(answers)).not.toMatch(/mem_[0-9a-z]{16}/);
});

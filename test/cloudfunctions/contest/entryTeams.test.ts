import * as contest from '../../../contracts/contest/calls';
import * as member from '../../../contracts/member/calls';
import { currentPolicyVersion } from '../../../domain/member/member';
import type { Person } from '../../support/cloudForTests';
import { aContestForEntries, anEntryPlan, type ContestForEntries } from '../../support/entries';
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

let people = 0;
const anOpenid = () => `oSomebody${++people}`;

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

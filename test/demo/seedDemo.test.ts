/** Longer than 200 lines: what the demo holds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import type { ActivityDocument } from '../../cloudfunctions/_records/activities/documents';
import type { AttendanceDocument } from '../../cloudfunctions/_records/attendances/documents';
import type { ContestDocument } from '../../cloudfunctions/_records/contests/documents';
import type { EntryDocument } from '../../cloudfunctions/_records/entries/documents';
import type { MemberDocument } from '../../cloudfunctions/_records/members/documents';
import type { RegistrationDocument } from '../../cloudfunctions/_records/registrations/documents';
import type { SeatsDocument } from '../../cloudfunctions/_records/seats/documents';
import { listManaged } from '../../contracts/activity/managing';
import { listEntries } from '../../contracts/contest/checking';
import { listMyEntries } from '../../contracts/contest/entries';
import { wholePlan } from '../../contracts/contest/entryShown';
import { listMyContests } from '../../contracts/contest/officials';
import { listResults, readProtocol, readResult } from '../../contracts/contest/results';
import { contestPlan, listContests, readContest } from '../../contracts/contest/setup';
import { readMe, saveProfile } from '../../contracts/member/calls';
import { readClassHours } from '../../contracts/ranking/calls';
import { cancelRegistration, listTickets } from '../../contracts/registration/tickets';
import { phoneHolders } from '../../demo/content/people';
import { type DemoCloud, startDemoCloud } from '../../demo/demoCloud';
import { openidOf } from '../../demo/phones';
import { callerThrough, succeeded } from '../../demo/seed/callAs';
import { reviewPlan } from '../../domain/activity/plan';
import { reviewPlan as reviewPlanOfContest } from '../../domain/contest/reviewPlan';
import { recompute } from '../../domain/judging/recompute';
import { currentPolicyVersion } from '../../domain/member/member';
import { holdOf } from '../../domain/registration/hold';
import { committedSeats } from '../../domain/registration/registration';
import { instantOf } from '../../domain/time/instant';
import { buildCloudFunctions } from '../../scripts/buildCloudFunctions';
import { readProtocolFile } from '../../scripts/recompute/readProtocolFile';
import { sha256 } from '../support/evenings';

const now = new Date();
const tomorrow = new Date(now.getTime() + 24 * 60 * 60_000);
const folder = mkdtempSync(path.join(tmpdir(), 'demo-seed-'));
let demo: DemoCloud;
const callAs = callerThrough((...call) => demo.invoke(...call));

beforeAll(async () => {
  await buildCloudFunctions();
  demo = await startDemoCloud(folder, { timers: 'manual' });
  expect(await demo.topUp(now)).toBe(32);
});

afterAll(async () => {
  await demo.close();
  rmSync(folder, { recursive: true });
});

async function everything() {
  const { activities, seats, registrations, attendances, members } = await import('../../demo/seed/openedCollections');
  return {
    activities: await activities.aggregate<ActivityDocument>((pipeline) => pipeline.limit(1000)),
    seats: await seats.aggregate<SeatsDocument>((pipeline) => pipeline.limit(1000)),
    registrations: await registrations.aggregate<RegistrationDocument>((pipeline) => pipeline.limit(1000)),
    attendances: await attendances.aggregate<AttendanceDocument>((pipeline) => pipeline.limit(1000)),
    members: await members.aggregate<MemberDocument>((pipeline) => pipeline.limit(1000)),
  };
}

/** Whatever does not add up in the books, so that a whole seed is judged at once. */
async function faultsInBooks(): Promise<readonly string[]> {
  const { activities, seats, registrations, attendances, members } = await everything();
  const confirmed = registrations.filter(({ status }) => status === 'confirmed');
  const bare = (id: string) => id.slice(4);
  return [
    ...seats.flatMap(({ _id, pools, holders }) => {
      const held = Object.values(holders).map(holdOf);
      return Object.entries(pools).flatMap(([name, { capacity, left }]) => {
        const seatsHeld = held.filter(({ pool }) => pool === name).reduce((sum, hold) => sum + hold.seats, 0);
        return left < 0 || capacity !== left + seatsHeld ? [`${name} of ${_id}`] : [];
      });
    }),
    ...seats
      .filter(({ _id, holders }) => {
        const holding = Object.entries(holders).map(([member, hold]) => `${member} ${holdOf(hold).seats}`);
        const owed = registrations
          .filter((one) => one.activityId === _id && committedSeats(one) > 0)
          .map((one) => `${bare(one.memberId)} ${committedSeats(one)}`);
        return `${holding.sort()}` !== `${owed.sort()}`;
      })
      .map(({ _id }) => `holders of ${_id}`),
    ...activities
      .filter(({ _id, status }) => status !== 'draft' && !seats.some((one) => one._id === _id))
      .map(({ _id }) => `no seats for ${_id}`),
    ...members
      .filter(({ _id, classHours, credited }) => {
        const rows = attendances.filter(({ memberId }) => memberId === _id);
        const sum = rows.reduce((total, row) => total + row.classHours, 0);
        const counted = Object.values(credited).reduce((total, hours) => total + hours, 0);
        return classHours !== sum || classHours !== counted;
      })
      .map(({ _id }) => `hours of ${_id}`),
    ...attendances
      .filter(({ _id }) => !confirmed.some((registration) => registration._id === _id))
      .map(({ _id }) => `no registration for ${_id}`),
  ];
}

test('the books are exact: seats, holders, registrations, attendance rows and class hours', async () => {
  expect(await faultsInBooks()).toEqual([]);
});

test('every activity that is still to come could be published by an organiser as it stands', async () => {
  const { activities } = await everything();
  const coming = activities.filter(({ startAt }) => startAt > instantOf(now));
  expect(coming).toHaveLength(32);
  expect(coming.filter((activity) => !reviewPlan(activity, instantOf(now)).ok)).toEqual([]);
  expect(coming.filter(({ status }) => status === 'draft').map(({ title }) => title)).toEqual(['冬闲菜地：轮作与堆肥']);
  expect(coming.filter(({ status }) => status === 'cancelled').map(({ title }) => title)).toEqual([
    '村集体经济报表怎么看',
  ]);
});

test('somebody always waits, has an offer to answer, applies for a draw and for a review', async () => {
  const { registrations, activities } = await everything();
  const statusesAt = (title: string) => {
    const activityId = activities.find((activity) => activity.title === title && activity.endAt > instantOf(now))?._id;
    const counts: Record<string, number> = {};
    for (const one of registrations.filter((registration) => registration.activityId === activityId)) {
      const status = one.queue?.offer ? 'offered' : one.status;
      counts[status] = (counts[status] ?? 0) + 1;
    }
    return counts;
  };
  expect(statusesAt('手机大字模式与就医挂号实操')).toEqual({ confirmed: 16, waiting: 3 });
  expect(statusesAt('急救第一响应：心肺复苏与AED')).toEqual({ confirmed: 18, waiting: 1 });
  expect(statusesAt('村史口述整理')).toEqual({ confirmed: 5, cancelled: 1, offered: 1 });
  expect(statusesAt('项目路演决赛观摩：文旅与电商专场')).toEqual({ applied: 18 });
  expect(statusesAt('如何写一份能路演的项目书')).toEqual({ applied: 9 });

  const { tickets } = succeeded(await callAs(phoneHolders.resident, listTickets, {}), 'listTickets');
  expect(tickets.map(({ activity, status }) => [activity.title, status])).toEqual([
    ['手机大字模式与就医挂号实操', 'waiting'],
  ]);
  const notices = await demo.messages.noticesOf(openidOf(phoneHolders.listed.phoneId));
  expect(notices.map(({ title }) => title)).toEqual(['候补成功通知']);
});

test('the phones are held by a resident, an organiser, a newcomer and members of every sort', async () => {
  const seen = Object.fromEntries(
    await Promise.all(
      Object.values(phoneHolders).map(async (person) => {
        const me = succeeded(await callAs(person, readMe, {}), 'readMe');
        const { profile, organisations, isAdministrator } = me;
        const hours = profile && [profile.classHours, profile.isListedInRanking ? 'listed' : 'unlisted'];
        return [person.phoneId, [hours, organisations.length, isAdministrator]];
      }),
    ),
  );
  expect(seen).toEqual({
    resident: [[0, 'unlisted'], 0, false],
    organizer: [[0, 'unlisted'], 2, false],
    listed: [[10, 'listed'], 0, false],
    unlisted: [[5, 'unlisted'], 0, false],
    young: [[0, 'unlisted'], 0, false],
    newcomer: [null, 0, false],
    'team-lead': [[2, 'listed'], 1, false],
    administrator: [[0, 'unlisted'], 0, true],
  });
});

test('a contest is open tonight, and its judges and supervisors find it among their tasks', async () => {
  for (const [person, role] of [
    [phoneHolders.listed, 'judge'],
    [phoneHolders.unlisted, 'judge'],
    [phoneHolders.teamLead, 'supervisor'],
    [phoneHolders.organizer, 'supervisor'],
  ] as const) {
    const { contests } = succeeded(await callAs(person, listMyContests, {}), 'listMyContests');
    expect(contests.map(({ roles, status, isRunning }) => ({ roles, status, isRunning }))).toEqual([
      { roles: [role], status: 'open', isRunning: false },
    ]);
  }
});

test('a contest is in each state: open, being checked, drawn, ready for tonight, under notice, and long over', async () => {
  const { organizer } = phoneHolders;
  const { contests } = succeeded(await callAs(organizer, listContests, {}), 'listContests');
  const states = await Promise.all(
    contests.map(async ({ contestId, title }) => {
      const { status, orderBy, missing, entries } = succeeded(
        await callAs(organizer, readContest, { contestId }),
        'readContest',
      );
      const { counts } = succeeded(
        await callAs(organizer, listEntries, { contestId, view: 'waiting', after: null }),
        '',
      );
      const { result } = succeeded(await callAs(phoneHolders.newcomer, readResult, { contestId }), 'readResult');
      const notice = result && (result.noticeUntil > instantOf(now) ? 'notice' : 'over');
      const answers = result?.appeals.map(({ answer }) => answer) ?? [];
      return [title, { status, orderBy, missing, onStage: entries.length, ...counts, notice, answers }];
    }),
  );
  const none = { waiting: 0, appeals: 0, answers: [], qualified: 0, shortlisted: 0, others: 0, notice: null };
  expect(Object.fromEntries(states)).toEqual({
    川南特色农产品专场: {
      ...none,
      status: 'open',
      orderBy: null,
      missing: ['entries'],
      onStage: 0,
      waiting: 1,
      others: 1,
    },
    文旅与康养专场: {
      ...{ ...none, status: 'open', orderBy: null, missing: ['order'], onStage: 2 },
      ...{ waiting: 3, qualified: 2, shortlisted: 2, appeals: 1, others: 1 },
    },
    种养与加工专场: { ...none, status: 'open', orderBy: 'draw', missing: [], onStage: 6, shortlisted: 6 },
    '特聘村主任项目路演 · 今晚': { ...none, status: 'open', orderBy: 'hand', missing: [], onStage: 6, shortlisted: 6 },
    '特聘村主任项目路演 · 青年专场': {
      ...{ ...none, status: 'published', orderBy: 'hand', missing: [], onStage: 6, shortlisted: 6 },
      ...{ notice: 'notice', answers: [null] },
    },
    '特聘村主任项目路演（上一届）': {
      ...{ ...none, status: 'published', orderBy: 'hand', missing: [], onStage: 8, shortlisted: 8, notice: 'over' },
    },
  });
});

test('what is invented of contests could be entered and planned by hand as it stands, and names nobody who is in two parts', async () => {
  const { contests, entries } = await import('../../demo/seed/openedCollections');
  const allContests = await contests.aggregate<ContestDocument>((pipeline) => pipeline.limit(100));
  const allEntries = await entries.aggregate<EntryDocument>((pipeline) => pipeline.limit(1000));
  for (const { title, summary, activityId, entriesCloseAt, startAt, venue, rules, awards } of allContests) {
    const plan = { title, summary, activityId, entriesCloseAt, startAt, venue, rules, awards };
    expect(v.safeParse(contestPlan, plan).issues).toBeUndefined();
    expect(reviewPlanOfContest(plan)).toMatchObject({ ok: true });
  }
  for (const { title, team, summary, plan, townshipCode, memberId, contestId } of allEntries) {
    expect(v.safeParse(wholePlan, { title, team, summary, plan, townshipCode }).issues).toBeUndefined();
    const contest = allContests.find(({ _id }) => _id === contestId);
    expect(contest?.memberIds).not.toContain(memberId);
  }
  expect(allEntries).toHaveLength(37);
});

test('the protocol of the contest under notice recomputes to its result, and its members are those of the demo', async () => {
  const { results } = succeeded(await callAs(phoneHolders.newcomer, listResults, {}), 'listResults');
  expect(results.map(({ title, awarded }) => [title, awarded.map(({ award }) => award)])).toEqual([
    ['特聘村主任项目路演 · 青年专场', ['特等奖', '一等奖', '一等奖', '二等奖', '二等奖', '二等奖']],
    ['特聘村主任项目路演（上一届）', ['特等奖', '一等奖', '一等奖', '二等奖', '二等奖', '二等奖', '三等奖', '三等奖']],
  ]);
  for (const { contestId } of results) {
    const { result } = succeeded(await callAs(phoneHolders.newcomer, readResult, { contestId }), 'readResult');
    const parts = await Promise.all(
      Array.from({ length: result?.parts ?? 0 }, async (_, index) => {
        const part = await callAs(phoneHolders.newcomer, readProtocol, { contestId, part: index + 1 });
        return succeeded(part, 'readProtocol').text;
      }),
    );
    const read = readProtocolFile(Buffer.from(parts.join('')));
    if (!read.ok) throw new Error(JSON.stringify(read.refusals));
    const recomputed = recompute(read.protocol, read.raw, sha256);
    if (!recomputed.ok) throw new Error(JSON.stringify(recomputed.faults));
    expect(recomputed.sealedBy).toBe(result?.lastReceipt);
    expect(recomputed.standings.map(({ entry, rank, final }) => [entry, rank, final])).toEqual(
      result?.standings.map(({ key, rank, final }) => [key, rank, final]),
    );
  }
  const { entries } = succeeded(await callAs(phoneHolders.resident, listMyEntries, {}), 'listMyEntries');
  expect(entries.map(({ contestTitle, status }) => [contestTitle, status]).sort()).toEqual([
    ['川南特色农产品专场', 'returned'],
    ['特聘村主任项目路演 · 青年专场', 'shortlisted'],
  ]);
});

test('the ranking names only those who chose to be listed', async () => {
  const { rows } = succeeded(await callAs(phoneHolders.resident, readClassHours, {}), 'readClassHours');
  const names = rows.map(({ nickname }) => nickname);
  expect(names).toContain('竹里客');
  expect(names).not.toContain('夜航船');
});

test('later starts add what the calendar brings, and leave alone what people did', async () => {
  const { tickets } = succeeded(await callAs(phoneHolders.listed, listTickets, {}), 'listTickets');
  const registrationId = tickets.find(({ status }) => status === 'confirmed')?.registrationId ?? '';
  succeeded(await callAs(phoneHolders.listed, cancelRegistration, { registrationId }), 'cancelRegistration');
  const renamed = { nickname: '竹外人', ageBand: 'adult', policyVersion: currentPolicyVersion } as const;
  succeeded(await callAs(phoneHolders.listed, saveProfile, renamed), 'saveProfile');

  expect(await demo.topUp(now)).toBe(0);
  expect(await demo.topUp(tomorrow)).toBeGreaterThan(0);

  const after = succeeded(await callAs(phoneHolders.listed, listTickets, {}), 'listTickets');
  const cancelled = after.tickets.find((ticket) => ticket.registrationId === registrationId);
  const me = succeeded(await callAs(phoneHolders.listed, readMe, {}), 'readMe');
  expect([cancelled?.status, me.profile?.nickname]).toEqual(['cancelled', '竹外人']);
  expect(await faultsInBooks()).toEqual([]);
});

test('a restart keeps everything', async () => {
  const before = await everything();
  await demo.close();
  demo = await startDemoCloud(folder, { timers: 'manual' });
  expect(await demo.topUp(tomorrow)).toBe(0);
  expect(await everything()).toEqual(before);
});

test('a reset forgets what people did and seeds anew', async () => {
  await demo.reset(now);
  const me = succeeded(await callAs(phoneHolders.listed, readMe, {}), 'readMe');
  expect(me.profile?.nickname).toBe('竹里客');
  const { activities } = succeeded(await callAs(phoneHolders.teamLead, listManaged, { after: null }), 'listManaged');
  expect(activities.length).toBeGreaterThan(0);
  expect(await faultsInBooks()).toEqual([]);
});

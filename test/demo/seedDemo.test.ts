/** Longer than 200 lines: what the demo holds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ActivityDocument } from '../../cloudfunctions/_records/activities/documents';
import type { AttendanceDocument } from '../../cloudfunctions/_records/attendances/documents';
import type { MemberDocument } from '../../cloudfunctions/_records/members/documents';
import type { RegistrationDocument } from '../../cloudfunctions/_records/registrations/documents';
import type { SeatsDocument } from '../../cloudfunctions/_records/seats/documents';
import { listManaged } from '../../contracts/activity/managing';
import { listMyContests } from '../../contracts/contest/officials';
import { readMe, saveProfile } from '../../contracts/member/calls';
import { readClassHours } from '../../contracts/ranking/calls';
import { cancelRegistration, listTickets } from '../../contracts/registration/tickets';
import { phoneHolders } from '../../demo/content/people';
import { type DemoCloud, startDemoCloud } from '../../demo/demoCloud';
import { openidOf } from '../../demo/phones';
import { callerThrough, succeeded } from '../../demo/seed/callAs';
import { reviewPlan } from '../../domain/activity/plan';
import { currentPolicyVersion } from '../../domain/member/member';
import { holdOf } from '../../domain/registration/hold';
import { committedSeats } from '../../domain/registration/registration';
import { instantOf } from '../../domain/time/instant';
import { buildCloudFunctions } from '../../scripts/buildCloudFunctions';

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

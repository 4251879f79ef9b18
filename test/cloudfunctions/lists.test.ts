import * as activity from '../../contracts/activity/calls';
import type { OutputOf } from '../../contracts/call';
import * as registration from '../../contracts/registration/calls';
import { instantOf } from '../../domain/time/instant';
import type { Person } from '../support/cloudForTests';
import { aPlan, aSession, minutesFromNow } from '../support/plans';
import { townOfFile } from '../support/stage';
import { aResident, granted } from '../support/town';

const { cloud, town } = townOfFile();
let resident: Person;
beforeAll(async () => {
  resident = await aResident(cloud, 'oResident');
});

const everyPage = async (
  person: Person,
  kind: 'lecture' | 'service' | 'roadshow',
  countyCode: string | null = null,
) => {
  const pages = [];
  let after: string | null = null;
  do {
    const page: OutputOf<typeof activity.listComing> = await granted(
      person.call(activity.listComing, { kind, countyCode, after }),
    );
    pages.push(page);
    after = page.next;
  } while (after !== null);
  return pages;
};

test('coming activities come soonest first, a page at a time, each once, even when many start together', async () => {
  const together = minutesFromNow(3000);
  for (let index = 0; index < 24; index++) {
    const sessions = [aSession({ startAt: together })];
    await town.publish(aPlan({ title: `路演${index}`, details: { kind: 'roadshow' }, sessions }));
  }
  await town.publish(aPlan({ title: '先开始', startsInMinutes: 60, details: { kind: 'roadshow' } }));
  await town.draft(aPlan({ title: '草稿', details: { kind: 'roadshow' } }));
  const called = await town.publish(aPlan({ title: '取消的', details: { kind: 'roadshow' } }));
  await granted(town.organizer.call(activity.cancelActivity, { activityId: called.activityId, reason: '场地停电' }));

  const pages = await everyPage(resident, 'roadshow');
  expect(pages.map(({ activities }) => activities.length)).toEqual([20, 5]);
  const titles = pages.flatMap(({ activities }) => activities.map(({ title }) => title));
  expect(titles[0]).toBe('先开始');
  expect([...titles].sort()).toEqual(['先开始', ...Array.from({ length: 24 }, (_, index) => `路演${index}`)].sort());
});

test('what is over is not coming, what is running still is', async () => {
  const running = await town.publish(aPlan({ title: '进行中' }));
  const over = await town.publish(aPlan({ title: '已结束' }));
  const move = (activityId: string, startAt: string, endAt: string) =>
    cloud.database.collection('activities').doc(activityId).update({ data: { startAt, endAt } });
  await move(running.activityId, minutesFromNow(-30), minutesFromNow(30));
  await move(over.activityId, minutesFromNow(-60), minutesFromNow(-1));
  const [page] = await everyPage(resident, 'lecture');
  expect(page?.activities.map(({ title }) => title)).toEqual(['进行中']);
});

test('a county’s list holds its own townships alone', async () => {
  const service = {
    kind: 'service',
    serviceType: 'ecology',
    risks: '防滑',
    isHazardous: false,
    insurancePolicyNumber: null,
  } as const;
  for (const townshipCode of ['510502001', '510502999', '510503001', '510521100'])
    await town.publish(aPlan({ title: townshipCode, townshipCode, details: service }));
  const titlesIn = async (countyCode: string | null) =>
    (await everyPage(resident, 'service', countyCode))
      .flatMap(({ activities }) => activities.map(({ title }) => title))
      .sort();
  expect(await titlesIn('510502')).toEqual(['510502001', '510502999']);
  expect(await titlesIn('510521')).toEqual(['510521100']);
  expect(await titlesIn('510504')).toEqual([]);
  expect(await titlesIn(null)).toEqual(['510502001', '510502999', '510503001', '510521100']);
});

test('a person sees their own status beside each, and their next ticket of whatever kind', async () => {
  const person = await aResident(cloud, 'oBusy');
  const empty = await granted(person.call(activity.listComing, { kind: 'lecture', countyCode: null, after: null }));
  expect(empty.upNext).toBeNull();

  const later = await town.publish(aPlan({ title: '后天的讲座', startsInMinutes: 2880 }));
  const sooner = await town.publish(
    aPlan({ title: '明天的路演', startsInMinutes: 1440, details: { kind: 'roadshow' } }),
  );
  const soonest = await town.publish(aPlan({ title: '被取消的', startsInMinutes: 1000 }));
  await town.signUp(person, later.activityId);
  const { registrationId } = await town.signUp(person, sooner.activityId);
  const cancelled = await town.signUp(person, soonest.activityId);
  await granted(town.organizer.call(activity.cancelActivity, { activityId: soonest.activityId, reason: '场地停电' }));

  const { activities, upNext, calledOff } = await granted(
    person.call(activity.listComing, { kind: 'lecture', countyCode: null, after: null }),
  );
  expect(calledOff).toEqual([
    { registrationId: cancelled.registrationId, title: '被取消的', startAt: expect.any(String), reason: '场地停电' },
  ]);
  expect(activities.find(({ id }) => id === later.activityId)).toMatchObject({
    myStatus: 'confirmed',
    seats: { left: 29 },
  });
  expect(upNext).toEqual({
    registrationId,
    activityId: sooner.activityId,
    title: '明天的路演',
    startAt: expect.any(String),
    venue: '文化馆报告厅',
    offerUntil: null,
  });

  await granted(person.call(registration.cancelRegistration, { registrationId }));
  const after = await granted(person.call(activity.listComing, { kind: 'lecture', countyCode: null, after: null }));
  expect(after.upNext).toMatchObject({ activityId: later.activityId });
  expect(after.calledOff).toEqual(calledOff);
  const { tickets } = await granted(person.call(registration.listTickets, {}));
  expect(tickets.map((ticket) => [ticket.activity.title, ticket.status, ticket.seed === null])).toEqual([
    ['后天的讲座', 'confirmed', false],
    ['明天的路演', 'cancelled', true],
    ['被取消的', 'confirmed', true],
  ]);
});

test('a stranger may look around without an account', async () => {
  const stranger = cloud.person('oStranger');
  const { activities, upNext } = await granted(
    stranger.call(activity.listComing, { kind: 'lecture', countyCode: null, after: null }),
  );
  expect(upNext).toBeNull();
  expect(activities.length).toBeGreaterThan(0);
  const [first] = activities;
  const page = await granted(stranger.call(activity.readActivity, { activityId: first?.id ?? '' }));
  expect(page.viewer).toEqual({
    registration: null,
    clashes: [],
    profile: null,
    canManage: false,
    restrictedUntil: null,
  });
});

test('an organiser’s own list holds drafts and cancelled ones too: what is coming soonest first, then what is over, a page at a time', async () => {
  const first = await granted(town.organizer.call(activity.listManaged, { after: null }));
  const second = await granted(town.organizer.call(activity.listManaged, { after: first.next }));
  const all = [...first.activities, ...second.activities];
  expect(first.activities).toHaveLength(20);
  expect(second.next).toBeNull();
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  const now = instantOf(new Date());
  const startsOf = (rows: typeof all) => rows.map(({ startAt }) => startAt).sort();
  expect(all.map(({ startAt }) => startAt)).toEqual([
    ...startsOf(all.filter(({ endAt }) => endAt > now)),
    ...startsOf(all.filter(({ endAt }) => endAt <= now)).reverse(),
  ]);
  expect(all.at(-1)?.title).toBe('已结束');
  expect(new Set(all.map(({ status }) => status))).toEqual(new Set(['draft', 'published', 'cancelled']));
  expect(all.find(({ title }) => title === '取消的')).toMatchObject({ cancelReason: '场地停电', signedUp: 0 });
});

import { cancelActivity, listManaged } from '../../../contracts/activity/managing';
import { rejectApplicant } from '../../../contracts/admission/calls';
import { readDeliveries, tickCalled } from '../../../contracts/message/calls';
import { cancelRegistration } from '../../../contracts/registration/tickets';
import { addMinutes, instantOf } from '../../../domain/time/instant';
import { bytesAnswered } from '../../support/databaseBytes';
import { accepts, minutePasses } from '../../support/messages';
import { aPlan, aSession } from '../../support/plans';
import { aStage, type Stage } from '../../support/stage';
import { aRequestId, aResident, granted } from '../../support/town';

const day = 24 * 60;
let stage: Stage;
beforeEach(async () => {
  stage = await aStage();
});
afterEach(() => stage.cloud.close());

const waits = async () => (await granted(stage.town.organizer.call(listManaged, { after: null }))).waits;
const people = (count: number) =>
  Promise.all(Array.from({ length: count }, (_, number) => aResident(stage.cloud, `oSomebody${number}`)));

test('counts the applications that nobody has decided on, and no others', async () => {
  const { town } = stage;
  const { activityId } = await town.publish(aPlan({ admission: 'review', startsInMinutes: 3 * day, title: '选茶' }));
  const drawn = await town.publish(aPlan({ admission: 'lot', startsInMinutes: 4 * day }));
  const applied = [];
  for (const person of await people(4)) {
    applied.push(await town.signUp(person, activityId));
    await town.signUp(person, drawn.activityId);
  }
  const reason = '名额留给首次参加的人';
  const registrationId = applied[0]?.registrationId ?? '';
  expect(await waits()).toEqual([
    {
      activityId,
      kind: 'lecture',
      title: '选茶',
      startAt: expect.any(String),
      toReview: 4,
      toCall: 0,
      todayAt: null,
    },
  ]);
  await granted(town.organizer.call(rejectApplicant, { registrationId, reason }));
  expect(await waits()).toMatchObject([{ activityId, toReview: 3 }]);
  await granted(town.organizer.call(cancelActivity, { activityId, reason: '场地停电' }));
  expect((await waits()).map(({ toReview }) => toReview)).not.toContain(3);
});

test('counts those whom the call list has to call: with a number, not called yet, and still concerned', async () => {
  const { cloud, town } = stage;
  const { organizer } = town;
  const { activityId } = await town.publish(aPlan({ startsInMinutes: day + 60, phone: 'optional' }));
  const [called, left, reached, silent, first, second] = await people(6);
  if (!called || !left || !reached || !silent || !first || !second) throw new Error('six people');
  const phone = '13800000000';
  await town.signUp(called, activityId, { phone });
  const { registrationId } = await town.signUp(left, activityId, { phone });
  await town.signUp(reached, activityId, { phone });
  await accepts(cloud, reached, ['reminder']);
  await town.signUp(silent, activityId);
  for (const person of [first, second]) await town.signUp(person, activityId, { phone });
  cloud.cloud.clock.advance(60 * 60_000);
  await minutePasses(cloud);
  await granted(left.call(cancelRegistration, { registrationId }));
  const callList = async () => (await granted(organizer.call(readDeliveries, { activityId }))).callList;
  const toCall = async () => (await callList()).filter(({ hasPhone, calledAt }) => hasPhone && calledAt === null);
  expect(await toCall()).toHaveLength(3);
  expect(await waits()).toMatchObject([{ activityId, toReview: 0, toCall: 3 }]);
  const messageId = (await toCall())[0]?.messageId ?? '';
  await granted(organizer.call(tickCalled, { messageId, isCalled: true }));
  expect(await waits()).toMatchObject([{ activityId, toCall: 2 }]);
  await granted(organizer.call(cancelActivity, { activityId, reason: '场地停电' }));
  await minutePasses(cloud);
  expect(await toCall()).toHaveLength(4);
  expect(await waits()).toMatchObject([{ activityId, toCall: 4 }]);
});

test('names the session of today that is on or comes next, of what is published and not over', async () => {
  const { town, cloud } = stage;
  const at = instantOf(Date.now());
  const { activityId } = await town.publish(
    aPlan({ sessions: [aSession({ id: 's1' }), aSession({ id: 's2', startsInMinutes: 5 * day })] }),
  );
  const draft = await town.draft(aPlan());
  const over = await town.publish(aPlan());
  const later = await town.publish(aPlan({ startsInMinutes: 3 * day }));
  const move = (id: string, starts: number, sessions: readonly { startAt: string; endAt: string }[]) =>
    cloud.database
      .collection('activities')
      .doc(id)
      .update({ data: { startAt: addMinutes(at, starts), endAt: sessions.at(-1)?.endAt, sessions } });
  const held = (id: string, starts: number, ends: number) => ({
    ...aSession({ id }),
    startAt: addMinutes(at, starts),
    endAt: addMinutes(at, ends),
  });
  await move(activityId, -30, [held('s1', -30, 60), held('s2', 5 * day, 5 * day + 60)]);
  await move(draft.activityId, -30, [held('s1', -30, 60)]);
  await move(over.activityId, -90, [held('s1', -90, -30)]);
  expect(await waits()).toMatchObject([{ activityId, todayAt: addMinutes(at, -30) }]);
  await move(activityId, -90, [held('s1', -90, -30), held('s2', 5 * day, 5 * day + 60)]);
  expect(await waits()).toEqual([]);
  expect(later.activityId).not.toBe(activityId);
});

test('another organisation’s organiser is told nothing, and the next page repeats nothing', async () => {
  const { town } = stage;
  const { activityId } = await town.publish(aPlan({ admission: 'review', startsInMinutes: 3 * day }));
  await town.signUp(stage.resident, activityId);
  const { activities } = await granted(town.organizer.call(listManaged, { after: null }));
  const next = await granted(
    town.organizer.call(listManaged, { after: `coming~${activities[0]?.startAt}~${activities[0]?.id}` }),
  );
  expect(next.waits).toEqual([]);
  expect(await stage.resident.call(listManaged, { after: null })).toEqual({ ok: false, failure: 'not-allowed' });
});

test('what waits costs no more bytes with long histories, introductions and hundreds of applicants', async () => {
  const { town, cloud, resident } = stage;
  const { activityId } = await town.publish(aPlan({ admission: 'review', startsInMinutes: 3 * day }));
  const { registrationId } = await town.signUp(resident, activityId);
  const list = () => granted(town.organizer.call(listManaged, { after: null }));
  await list();
  const before = await bytesAnswered(list);
  const one = Object((await cloud.dump()).registrations?.[registrationId]);
  const step = Object(one.timeline)[0];
  const timeline = Array.from({ length: 100 }, () => step);
  for (let number = 0; number < 300; number++)
    await cloud.database.collection('registrations').add({
      data: {
        ...one,
        _id: `${registrationId}${number}`,
        ticketNumber: aRequestId(),
        memberId: `mem_${number}`,
        timeline,
      },
    });
  expect(await waits()).toMatchObject([{ activityId, toReview: 301 }]);
  expect(await bytesAnswered(list)).toBeLessThan(before + 20);
});

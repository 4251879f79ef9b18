import * as activity from '../../../contracts/activity/calls';
import { admitApplicant, rejectApplicant } from '../../../contracts/admission/calls';
import { readDeliveries } from '../../../contracts/message/calls';
import { cancelRegistration } from '../../../contracts/registration/tickets';
import { answerOffer } from '../../../contracts/registration/waitlist';
import { accepts, arrivedAt, minutePasses, statesOf } from '../../support/messages';
import { aPlan, minutesFromNow } from '../../support/plans';
import { townOfFile } from '../../support/stage';
import { granted, residents } from '../../support/town';

const { cloud, town } = townOfFile();
const somebody = residents({ cloud });
const inThreeDays = 3 * 24 * 60;

test('a freed seat is offered by message at once, with the deadline on it', async () => {
  const { activityId } = await town.publish(aPlan({ capacity: 1, startsInMinutes: inThreeDays }));
  const [first, second] = [await somebody(), await somebody()];
  const { registrationId } = await town.signUp(first, activityId);
  await town.signUp(second, activityId);
  await accepts(cloud, second, ['offer']);
  await granted(first.call(cancelRegistration, { registrationId }));
  expect(arrivedAt(cloud, second)).toEqual([
    ['候补成功通知', expect.stringMatching(/^已为您留座到 (?:\d+月\d+日)?\d+:\d\d$/)],
  ]);
  expect(Object.values((await cloud.dump()).registrations ?? {}).map((one) => Object(one).notices)).toEqual([[], []]);
  await minutePasses(cloud);
  expect(arrivedAt(cloud, second)).toHaveLength(1);
});

test('an offer that reaches nobody is on the call list, until it was answered', async () => {
  const { activityId } = await town.publish(aPlan({ capacity: 1, startsInMinutes: inThreeDays }));
  const [first, second] = [await somebody(), await somebody()];
  const { registrationId } = await town.signUp(first, activityId);
  const waiting = await town.signUp(second, activityId);
  await granted(first.call(cancelRegistration, { registrationId }));
  expect(await granted(town.organizer.call(readDeliveries, { activityId }))).toEqual({
    title: '乡村振兴大讲堂',
    counts: [{ kind: 'offer', due: 0, sent: 0, unreached: 1 }],
    callList: [
      {
        messageId: expect.stringContaining('.offer-1.'),
        registrationId: waiting.registrationId,
        nickname: second.openid,
        hasPhone: false,
        kind: 'offer',
        state: 'unreached',
        until: expect.any(String),
        at: expect.any(String),
        calledAt: null,
      },
    ],
  });
  await granted(second.call(answerOffer, { registrationId: waiting.registrationId, offer: 1, isAccepted: true }));
  expect(await granted(town.organizer.call(readDeliveries, { activityId }))).toMatchObject({ callList: [] });
});

test('whom the organiser admits is told, and whom they reject as well', async () => {
  const plan = aPlan({ admission: 'review', startsInMinutes: inThreeDays });
  const { activityId } = await town.publish(plan);
  const [first, second] = [await somebody(), await somebody()];
  const admitted = await town.signUp(first, activityId);
  const rejected = await town.signUp(second, activityId);
  await accepts(cloud, first, ['admission']);
  await accepts(cloud, second, ['admission']);
  await granted(town.organizer.call(admitApplicant, { registrationId: admitted.registrationId }));
  await granted(town.organizer.call(rejectApplicant, { registrationId: rejected.registrationId, reason: '名额已满' }));
  expect(arrivedAt(cloud, first)).toEqual([['报名结果通知', '凭票入场，来不了请提前取消']]);
  expect(arrivedAt(cloud, second)).toEqual([['报名结果通知', '名额有限，欢迎报名别的活动']]);
});

test('another venue is told to all who signed up or wait, each once, and to nobody else', async () => {
  const plan = aPlan({ capacity: 1, startsInMinutes: inThreeDays });
  const { activityId, version } = await town.publish(plan);
  const [coming, waiting, gone] = [await somebody(), await somebody(), await somebody()];
  const theirs = await town.signUp(gone, activityId);
  await granted(gone.call(cancelRegistration, { registrationId: theirs.registrationId }));
  await town.signUp(coming, activityId);
  await town.signUp(waiting, activityId);
  for (const person of [coming, waiting, gone]) await accepts(cloud, person, ['change']);
  await granted(
    town.organizer.call(activity.editActivity, { activityId, version, plan: { ...plan, venue: '图书馆二楼' } }),
  );
  await Promise.all([minutePasses(cloud), minutePasses(cloud)]);
  const told = [['活动变更通知', '时间或地点有变，请以此为准']];
  expect([coming, waiting, gone].map((person) => arrivedAt(cloud, person))).toEqual([told, told, []]);
  expect(cloud.cloud.messages.noticesOf(coming.openid)[0]?.fields[2]).toEqual({
    label: '活动地点',
    value: '图书馆二楼',
  });
});

test('a cancellation is told with its reason, and nothing else after it', async () => {
  const { activityId } = await town.publish(aPlan({ startsInMinutes: 26 * 60 }));
  const person = await somebody();
  await town.signUp(person, activityId);
  await accepts(cloud, person, ['cancellation', 'reminder']);
  await granted(town.organizer.call(activity.cancelActivity, { activityId, reason: '场地停电' }));
  await minutePasses(cloud);
  expect(arrivedAt(cloud, person)).toEqual([['活动取消通知', '场地停电']]);
  cloud.cloud.clock.advance(3 * 60 * 60_000);
  await minutePasses(cloud);
  expect(arrivedAt(cloud, person)).toHaveLength(1);
});

test('whose sign-up was written behind a cancellation is told of it a minute later, and the others once', async () => {
  const { activityId } = await town.publish(aPlan({ startsInMinutes: inThreeDays }));
  const [coming, late] = [await somebody(), await somebody()];
  await town.signUp(coming, activityId);
  const { registrationId } = await town.signUp(late, activityId);
  for (const person of [coming, late]) await accepts(cloud, person, ['cancellation']);
  const written = cloud.database.collection('registrations').doc(registrationId);
  const { data: registration } = await written.get();
  await written.remove();
  await granted(town.organizer.call(activity.cancelActivity, { activityId, reason: '场地停电' }));
  await minutePasses(cloud);
  const told = [['活动取消通知', '场地停电']];
  expect([coming, late].map((person) => arrivedAt(cloud, person))).toEqual([told, []]);

  await cloud.database.collection('registrations').add({ data: Object(registration) });
  cloud.cloud.clock.advance(60_000);
  await minutePasses(cloud);
  expect([coming, late].map((person) => arrivedAt(cloud, person))).toEqual([told, told]);
});

test('what was still owed to an earlier sign-up is not told of a new one', async () => {
  const plan = aPlan({ admission: 'review', startsInMinutes: inThreeDays });
  const { activityId } = await town.publish(plan);
  const person = await somebody();
  const { registrationId } = await town.signUp(person, activityId);
  await granted(town.organizer.call(rejectApplicant, { registrationId, reason: '名额已满' }));
  await accepts(cloud, person, ['admission']);
  const at = new Date(cloud.cloud.clock.now()).toISOString();
  const expiresAt = new Date(cloud.cloud.clock.now() + 60 * 60_000).toISOString();
  const owed = { kind: 'admission', occasion: 'rejected', dueAt: at, expiresAt, until: null };
  const document = cloud.database.collection('registrations').doc(registrationId);
  await document.update({ data: { notices: cloud.database.command.push([owed]) } });
  await town.signUp(person, activityId);
  await minutePasses(cloud);
  expect(arrivedAt(cloud, person)).toEqual([]);
});

test('who is asked whether they still come reads so in their history, and gets no second reminder for it', async () => {
  const startAt = new Date(cloud.cloud.clock.now() + 30 * 60 * 60_000).toISOString();
  const plan = aPlan({ asksReconfirmation: true });
  const [session] = plan.sessions;
  if (session === undefined) throw new Error('a plan has a session');
  const endAt = new Date(Date.parse(startAt) + 60 * 60_000).toISOString();
  const { activityId } = await town.publish({
    ...plan,
    details: { kind: 'lecture', classHours: 1 },
    sessions: [{ ...session, startAt, endAt }],
    registrationClosesAt: startAt,
    registrationOpensAt: minutesFromNow(-60),
  });
  const person = await somebody();
  const { registrationId } = await town.signUp(person, activityId);
  await accepts(cloud, person, ['reminder']);
  await accepts(cloud, person, ['reminder']);
  cloud.cloud.clock.advance(6.1 * 60 * 60_000);
  await minutePasses(cloud);
  await minutePasses(cloud);
  expect(arrivedAt(cloud, person)).toEqual([
    ['活动开始提醒', expect.stringMatching(/^还来吗？请在(?:\d+月\d+日)?\d+:\d\d前确认$/)],
  ]);
  const document = Object((await cloud.dump()).registrations?.[registrationId]);
  expect(document.timeline.map((entry: object) => Object(entry).step)).toEqual(['signed-up', 'reconfirmation-asked']);
  expect(document.version).toBe(2);
  expect(await statesOf(cloud)).toMatchObject({ reconfirmation: ['sent'] });
});

import { checkInByName } from '../../../contracts/checkin/calls';
import { cancelRegistration } from '../../../contracts/registration/tickets';
import { accepts, arrivedAt, minutePasses, statesOf } from '../../support/messages';
import { aPlan } from '../../support/plans';
import { aDayBefore, hour, remindedPeople } from '../../support/remindedPeople';
import { townOfEachTest } from '../../support/stage';
import { granted } from '../../support/town';

const twoHoursBefore = ['活动开始提醒', '快开始了，到场请出示票上的码'];
const { cloud, town } = townOfEachTest();
const { later, somebodyComing } = remindedPeople({ cloud, town });

test('who comes is reminded a day before and two hours before, each once', async () => {
  const { activityId } = await town.publish(aPlan({ startsInMinutes: 30 * 60 }));
  const { person, registrationId } = await somebodyComing(activityId, 3);
  await minutePasses(cloud);
  expect(arrivedAt(cloud, person)).toEqual([]);

  later(6 * hour);
  await minutePasses(cloud);
  await minutePasses(cloud);
  expect(arrivedAt(cloud, person)).toEqual([aDayBefore]);

  later(22 * hour);
  await minutePasses(cloud);
  await minutePasses(cloud);
  expect(arrivedAt(cloud, person)).toEqual([aDayBefore, twoHoursBefore]);
  expect(cloud.cloud.messages.noticesOf(person.openid)[1]).toMatchObject({
    templateId: 'template-reminder',
    page: `pages/ticket/index?registrationId=${registrationId}`,
    fields: [
      { label: '活动名称', value: '乡村振兴大讲堂' },
      { label: '开始时间', value: expect.stringMatching(/^\d{4}年\d+月\d+日 \d+:\d\d$/) },
      { label: '活动地点', value: '文化馆报告厅' },
      { label: '温馨提示', value: '快开始了，到场请出示票上的码' },
    ],
  });
});

test('one accepted message is one reminder, and the second is for the call list', async () => {
  const { activityId } = await town.publish(aPlan({ startsInMinutes: 25 * 60 }));
  const { person } = await somebodyComing(activityId, 1);
  later(hour);
  await minutePasses(cloud);
  later(22 * hour);
  await minutePasses(cloud);
  expect(arrivedAt(cloud, person)).toEqual([aDayBefore]);
  expect(await statesOf(cloud)).toEqual({ 'reminder-24h': ['sent'], 'reminder-2h': ['unreached'] });
});

test('a timer that comes late sends what still helps, and nothing of what does not', async () => {
  const { activityId } = await town.publish(aPlan({ startsInMinutes: 30 * 60 }));
  const { person } = await somebodyComing(activityId, 2);
  later(16 * hour);
  await minutePasses(cloud);
  expect(arrivedAt(cloud, person)).toEqual([aDayBefore]);

  const other = await town.publish(aPlan({ startsInMinutes: 60 * 60 }));
  const late = await somebodyComing(other.activityId, 2);
  later(43.5 * hour);
  await minutePasses(cloud);
  expect(arrivedAt(cloud, late.person)).toEqual([twoHoursBefore]);
  expect(arrivedAt(cloud, person)).toEqual([aDayBefore]);
});

test('timers that fire at the same time send each reminder once', async () => {
  const { activityId } = await town.publish(aPlan({ startsInMinutes: 25 * 60 }));
  const coming = await Promise.all(Array.from({ length: 12 }, () => somebodyComing(activityId, 3)));
  later(hour);
  await Promise.all([minutePasses(cloud), minutePasses(cloud), minutePasses(cloud)]);
  for (const { person } of coming) expect(arrivedAt(cloud, person)).toEqual([aDayBefore]);
});

test('more people than a page holds are all reminded', async () => {
  const { activityId } = await town.publish(aPlan({ startsInMinutes: 25 * 60, capacity: 150 }));
  const { registrationId, person } = await somebodyComing(activityId, 1);
  const { data: own } = await cloud.database.collection('registrations').doc(registrationId).get();
  for (let index = 0; index < 120; index++) {
    const member = `${index}`.padStart(16, '0');
    const _id = `reg_${activityId.slice(4)}.${member}.self`;
    const ticketNumber = `T${member}`.slice(-10);
    await cloud.database
      .collection('registrations')
      .add({ data: { ...own, _id, memberId: `mem_${member}`, ticketNumber } });
  }
  later(hour);
  await minutePasses(cloud);
  expect(arrivedAt(cloud, person)).toEqual([aDayBefore]);
  const states = await statesOf(cloud);
  expect(states['reminder-24h']).toHaveLength(121);
  expect(new Set(states['reminder-24h'])).toEqual(new Set(['sent', 'unreached']));
});

test('who has cancelled is reminded of nothing, and who signs up after a reminder gets the next alone', async () => {
  const { activityId } = await town.publish(aPlan({ startsInMinutes: 25 * 60 }));
  const { person, registrationId } = await somebodyComing(activityId, 2);
  await granted(person.call(cancelRegistration, { registrationId }));
  later(hour);
  await minutePasses(cloud);
  const second = await somebodyComing(activityId, 2);
  later(22 * hour);
  await minutePasses(cloud);
  expect(arrivedAt(cloud, person)).toEqual([]);
  expect(arrivedAt(cloud, second.person)).toEqual([twoHoursBefore]);
});

test('who was there is thanked after the end, and who was not is neither thanked nor called for it', async () => {
  const { activityId } = await town.publish(aPlan({ startsInMinutes: 20 }));
  const there = await somebodyComing(activityId, 0);
  const elsewhere = await somebodyComing(activityId, 0);
  const unreached = await somebodyComing(activityId, 0);
  await accepts(cloud, there.person, ['thanks']);
  await accepts(cloud, elsewhere.person, ['thanks']);
  for (const { registrationId } of [there, unreached])
    await granted(town.organizer.call(checkInByName, { activityId, sessionId: 's1', registrationId }));
  later(2.5 * hour);
  await minutePasses(cloud);
  expect(arrivedAt(cloud, there.person)).toEqual([['活动参与感谢', '谢谢您来，已记 2 学时']]);
  expect(arrivedAt(cloud, elsewhere.person)).toEqual([]);
  expect(await statesOf(cloud)).toEqual({ thanks: ['sent', 'unreached'] });
});

test('no phone can play the timer', async () => {
  const { activityId } = await town.publish(aPlan({ startsInMinutes: 25 * 60 }));
  const { person } = await somebodyComing(activityId, 1);
  later(hour);
  const { result } = await person.invoke('message', { Type: 'Timer', TriggerName: 'everyMinute' });
  expect(result).toEqual({ ok: false, failure: 'unknown-action' });
  expect(arrivedAt(cloud, person)).toEqual([]);
});

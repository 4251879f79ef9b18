import * as activity from '../../../contracts/activity/calls';
import * as member from '../../../contracts/member/calls';
import { aPlan } from '../../support/plans';
import { townOfEachTest } from '../../support/stage';
import { aFounding, anOfficeContact, aResident, granted } from '../../support/town';

const { cloud, town } = townOfEachTest();

const asWritten = { name: ' 办公室\t值班 ', phone: '０８３０－３１２ ３４５６', place: null };
const asKept = { name: '办公室 值班', phone: '08303123456', place: null };
const change = (version: number, officeContact: typeof asWritten = asWritten) => ({
  organisationId: town.organisationId,
  version,
  officeContact,
});
const read = () => granted(town.administrator.call(member.readOfficeContact, { organisationId: town.organisationId }));
const seenOn = async (activityId: string) => {
  const page = await granted((await aResident(cloud, 'oReader')).call(activity.readActivity, { activityId }));
  return page.activity.officeContact;
};

test('everyone finds on an activity’s page how to reach its organisation, and what its organisers change at once', async () => {
  const { activityId } = await town.publish(aPlan());
  expect(await seenOn(activityId)).toEqual(anOfficeContact);
  expect(await granted(town.organizer.call(member.changeOfficeContact, change(1)))).toEqual({ version: 2 });
  expect(await seenOn(activityId)).toEqual(asKept);
  await granted(town.organizer.call(activity.cancelActivity, { activityId, reason: '场地停电' }));
  expect(await seenOn(activityId)).toEqual(asKept);
});

test('an administrator changes it too; who saw an older one is told, and the same change again changes nothing', async () => {
  expect(await granted(town.administrator.call(member.changeOfficeContact, change(1)))).toEqual({ version: 2 });
  for (const person of [town.administrator, town.organizer])
    expect(await granted(person.call(member.changeOfficeContact, change(1)))).toEqual({ version: 2 });
  const other = { ...asWritten, phone: '13800138000' };
  expect(await town.organizer.call(member.changeOfficeContact, change(1, other))).toEqual({
    ok: false,
    failure: 'contact-changed-meanwhile',
  });
  expect(await read()).toEqual({ name: '江阳区文化馆', officeContact: asKept, version: 2 });
});

test('of two different changes at once one is kept, and the other is told', async () => {
  const written = ['13800138001', '13800138002'].map((phone) => ({ ...asKept, phone }));
  const answers = await Promise.all(
    written.map((officeContact) => town.organizer.call(member.changeOfficeContact, change(1, officeContact))),
  );
  expect(answers.map((answer) => (answer.ok ? answer.value : answer.failure)).sort()).toEqual(
    [{ version: 2 }, 'contact-changed-meanwhile'].sort(),
  );
  const kept = written[answers.findIndex(({ ok }) => ok)];
  expect(await read()).toEqual({ name: '江阳区文化馆', officeContact: kept, version: 2 });
});

test.each([
  ['nobody’s name', { name: ' ', phone: '13800138000', place: null }, 'officeContact.name'],
  ['no way to reach it', { name: '办公室', phone: null, place: null }, 'officeContact'],
  ['a place of nothing that can be seen', { name: '办公室', phone: null, place: '\u200b' }, 'officeContact.place'],
  ['what is no phone number', { name: '办公室', phone: '3123456', place: '一楼' }, 'officeContact.phone'],
])('a contact with %s is refused, at founding and later', async (_, officeContact, field) => {
  const refused = { ok: false, failure: 'malformed-request', field };
  const founding = { ...aFounding('合江县文化馆'), officeContact };
  expect(await town.administrator.call(member.createOrganisation, founding)).toEqual(refused);
  expect(await town.organizer.call(member.changeOfficeContact, { ...change(1), officeContact })).toEqual(refused);
});

test('an organisation founded before there were contacts has none, until one is entered', async () => {
  const { command } = cloud.database;
  const without = { officeContact: command.remove(), contactVersion: command.remove() };
  await cloud.database.collection('organisations').doc(town.organisationId).update({ data: without });
  const { activityId } = await town.publish(aPlan());
  expect(await seenOn(activityId)).toBeNull();
  expect(await read()).toEqual({ name: '江阳区文化馆', officeContact: null, version: 0 });
  expect(await granted(town.organizer.call(member.changeOfficeContact, change(0)))).toEqual({ version: 1 });
  expect(await seenOn(activityId)).toEqual(asKept);
});

import * as activity from '../../../contracts/activity/calls';
import * as member from '../../../contracts/member/calls';
import type { Person } from '../../support/cloudForTests';
import { aPlan } from '../../support/plans';
import { townOfEachTest } from '../../support/stage';
import { aFounding, aResident, granted, makeOrganizer } from '../../support/town';

const { cloud, town } = townOfEachTest();

const reason = '调到别的单位';
const listed = (organisationId = town.organisationId) =>
  granted(town.administrator.call(member.listOrganizers, { organisationId }));
const idOf = async ({ openid }: Person, organisationId?: string) =>
  (await listed(organisationId)).organizers.find(({ nickname }) => nickname === openid)?.id ?? '';
const removed = async (person: Person, organisationId = town.organisationId) => {
  const organizerId = await idOf(person, organisationId);
  return town.administrator.call(member.removeOrganizer, { organisationId, organizerId, reason });
};
const gone = { ok: false, failure: 'organizer-gone' };
const refused = { ok: false, failure: 'not-allowed' };

test('an administrator sees who organises, since when, and nothing more of them', async () => {
  const second = await aResident(cloud, 'oSecond');
  await makeOrganizer(town.administrator, second, town.organisationId);
  const row = (nickname: string) => ({
    id: expect.stringMatching(/^ogz_[0-9a-z]{16}$/),
    nickname,
    since: expect.stringMatching(/Z$/),
  });
  expect(await listed()).toEqual({ name: '江阳区文化馆', organizers: [row('oOrganizer'), row('oSecond')] });
});

test('one person has another id in each organisation', async () => {
  const { organisationId } = await granted(
    town.administrator.call(member.createOrganisation, aFounding('合江县文化馆')),
  );
  await makeOrganizer(town.administrator, town.organizer, organisationId);
  expect(await idOf(town.organizer, organisationId)).not.toBe(await idOf(town.organizer));
});

test('whoever is removed is shut out at once, keeps what they have elsewhere, and gets nothing back by an old code', async () => {
  const { activityId } = await town.publish(aPlan());
  const { organisationId } = town;
  const { code } = await granted(town.administrator.call(member.inviteOrganizer, { organisationId }));
  const second = await aResident(cloud, 'oSecond');
  await granted(second.call(member.acceptInvitation, { code }));
  const other = await granted(town.administrator.call(member.createOrganisation, aFounding('合江县文化馆')));
  await makeOrganizer(town.administrator, second, other.organisationId);
  await granted(second.call(activity.readPlan, { activityId }));

  expect(await removed(second)).toEqual({ ok: true, value: { left: 1 } });
  expect(await second.call(activity.readPlan, { activityId })).toEqual({ ok: false, failure: 'unknown-activity' });
  expect(await second.call(member.acceptInvitation, { code })).toEqual({ ok: false, failure: 'invitation-used' });
  expect(await granted(second.call(member.readMe, {}))).toMatchObject({
    organisations: [{ id: other.organisationId, name: '合江县文化馆' }],
  });
  expect((await listed()).organizers.map(({ nickname }) => nickname)).toEqual(['oOrganizer']);
});

test('the last one may be removed, and a new invitation brings them in again', async () => {
  const { activityId } = await town.publish(aPlan());
  expect(await removed(town.organizer)).toEqual({ ok: true, value: { left: 0 } });
  expect(await town.organizer.call(activity.readPlan, { activityId })).toEqual(refused);
  expect((await listed()).organizers).toEqual([]);
  await makeOrganizer(town.administrator, town.organizer, town.organisationId);
  await granted(town.organizer.call(activity.readPlan, { activityId }));
});

test('whoever is none any more is not removed again, by one administrator or by two at once', async () => {
  const second = await aResident(cloud, 'oSecond');
  await makeOrganizer(town.administrator, second, town.organisationId);
  const input = { organisationId: town.organisationId, organizerId: await idOf(second), reason };
  const answers = await Promise.all([1, 2, 3].map(() => town.administrator.call(member.removeOrganizer, input)));
  expect(answers.filter(({ ok }) => ok)).toEqual([{ ok: true, value: { left: 1 } }]);
  expect(await town.administrator.call(member.removeOrganizer, input)).toEqual(gone);
  const neverOne = { ...input, organizerId: 'ogz_0000000000000000' };
  expect(await town.administrator.call(member.removeOrganizer, neverOne)).toEqual(gone);
  const { total } = await cloud.database.collection('auditLog').where({ act: 'organizer-removed' }).count();
  expect(total).toBe(1);
});

test('an invitation that a cut-off left unfinished does not bring the grant back to whom it was taken from', async () => {
  const { organisationId } = town;
  const { code } = await granted(town.administrator.call(member.inviteOrganizer, { organisationId }));
  const second = await aResident(cloud, 'oSecond');
  await granted(second.call(member.acceptInvitation, { code }));
  const used = cloud.database.collection('invitations').where({ usedBy: cloud.database.command.neq(null) });
  await used.update({ data: { isSettled: false } });
  expect(await removed(second)).toMatchObject({ ok: true });
  expect(await second.call(member.acceptInvitation, { code })).toEqual({ ok: false, failure: 'invitation-used' });
  expect((await listed()).organizers).toHaveLength(1);
});

test('an invitation that whoever is removed still has in hand is void for them, and good for somebody else', async () => {
  const { organisationId } = town;
  const inHand = () => granted(town.administrator.call(member.inviteOrganizer, { organisationId }));
  const [first, second] = [await inHand(), await inHand()];
  const person = await aResident(cloud, 'oSecond');
  await granted(person.call(member.acceptInvitation, { code: first.code }));
  expect(await removed(person)).toMatchObject({ ok: true });
  expect(await person.call(member.acceptInvitation, { code: second.code })).toEqual({
    ok: false,
    failure: 'invitation-expired',
  });
  const third = await aResident(cloud, 'oThird');
  await granted(third.call(member.acceptInvitation, { code: second.code }));
  expect((await listed()).organizers.map(({ nickname }) => nickname)).toEqual(['oOrganizer', 'oThird']);
});

test('organisers and residents neither list nor remove organisers, a reason is needed', async () => {
  const { organisationId } = town;
  const organizerId = await idOf(town.organizer);
  for (const person of [town.organizer, await aResident(cloud, 'oResident')]) {
    expect(await person.call(member.listOrganizers, { organisationId })).toEqual(refused);
    expect(await person.call(member.removeOrganizer, { organisationId, organizerId, reason })).toEqual(refused);
  }
  const input = { organisationId, organizerId, reason: ' ' };
  expect(await town.administrator.call(member.removeOrganizer, input)).toEqual({
    ok: false,
    failure: 'malformed-request',
    field: 'reason',
  });
});

test('of many removals from one organisation the last is kept, before which no invitation grants any more', async () => {
  const second = await aResident(cloud, 'oSecond');
  for (let time = 0; time < 3; time++) {
    cloud.cloud.clock.advance(1000);
    await makeOrganizer(town.administrator, second, town.organisationId);
    cloud.cloud.clock.advance(1000);
    expect(await removed(second)).toMatchObject({ ok: true });
  }
  const { code } = await granted(
    town.administrator.call(member.inviteOrganizer, { organisationId: town.organisationId }),
  );
  cloud.cloud.clock.advance(1000);
  await makeOrganizer(town.administrator, second, town.organisationId);
  cloud.cloud.clock.advance(1000);
  await removed(second);
  const { members = {} } = await cloud.dump();
  const { removals } = Object(Object.values(members).find((one) => Object(one).nickname === 'oSecond'));
  expect(removals).toHaveLength(1);
  expect(await second.call(member.acceptInvitation, { code })).toEqual({ ok: false, failure: 'invitation-expired' });
});

import * as activity from '../../contracts/activity/calls';
import * as checkin from '../../contracts/checkin/calls';
import * as member from '../../contracts/member/calls';
import * as registration from '../../contracts/registration/calls';
import { administratorCode, cloudForTests, type Person } from '../support/cloudForTests';
import { aPlan } from '../support/plans';
import { townOfFile } from '../support/stage';
import { aFounding, anOfficeContact, aRequestId, aResident, granted, makeOrganizer } from '../support/town';

const { cloud, town } = townOfFile();

/** Takes every grant of a person away, as an operator would in the console. */
async function demote(nickname: string): Promise<void> {
  await cloud.database
    .collection('members')
    .where({ nickname })
    .update({ data: { grants: [] } });
}

async function isShutOut(person: Person, activityId: string): Promise<void> {
  const { organisationId } = town;
  const refused = { ok: false, failure: 'not-allowed' };
  expect([
    await person.call(activity.listManaged, { after: null }),
    await person.call(activity.readPlan, { activityId }),
    await person.call(activity.createActivity, { organisationId, requestId: aRequestId(), plan: aPlan() }),
    await person.call(activity.cancelActivity, { activityId, reason: '不服气' }),
    await person.call(registration.listRoster, { activityId }),
    await person.call(checkin.readDesk, { activityId, sessionId: null }),
    await person.call(checkin.scanTicket, { activityId, sessionId: 's1', code: 'TX1' }),
  ]).toEqual(Array.from({ length: 7 }, () => refused));
}

test('an organiser whose grant is gone is shut out at once, and an old invitation brings nothing back', async () => {
  const { activityId } = await town.publish(aPlan());
  const dismissed = await aResident(cloud, 'oDismissed');
  const { organisationId } = town;
  const { code } = await granted(town.administrator.call(member.inviteOrganizer, { organisationId }));
  await granted(dismissed.call(member.acceptInvitation, { code }));
  await granted(dismissed.call(member.acceptInvitation, { code }));
  expect(await granted(dismissed.call(checkin.readDesk, { activityId, sessionId: null }))).toMatchObject({
    checkedIn: 0,
  });

  await demote('oDismissed');
  await isShutOut(dismissed, activityId);
  expect(await dismissed.call(member.acceptInvitation, { code })).toEqual({ ok: false, failure: 'invitation-used' });
  await isShutOut(dismissed, activityId);
});

test('an administrator whose grant is gone cannot claim the deployment again', async () => {
  const fresh = await cloudForTests();
  try {
    const first = await aResident(fresh, 'oFirst');
    const claim = () => first.call(member.claimAdministrator, { code: administratorCode });
    expect(await claim()).toEqual({ ok: true, value: { isAdministrator: true } });
    expect(await claim()).toEqual({ ok: true, value: { isAdministrator: true } });
    await fresh.database
      .collection('members')
      .where({ nickname: 'oFirst' })
      .update({ data: { grants: [] } });
    expect(await claim()).toEqual({ ok: false, failure: 'already-claimed' });
    expect(await granted(first.call(member.readMe, {}))).toMatchObject({ isAdministrator: false });
  } finally {
    await fresh.close();
  }
});

test('of many who claim a fresh deployment at once one becomes its administrator', async () => {
  const fresh = await cloudForTests();
  try {
    const people = await Promise.all(Array.from({ length: 8 }, (_, index) => aResident(fresh, `oClaimer${index}`)));
    await Promise.all(people.map((person) => person.call(member.claimAdministrator, { code: administratorCode })));
    const seen = await Promise.all(people.map((person) => granted(person.call(member.readMe, {}))));
    expect(seen.filter(({ isAdministrator }) => isAdministrator)).toHaveLength(1);
  } finally {
    await fresh.close();
  }
});

test('an invitation that many try at once makes one organiser', async () => {
  const people = await Promise.all(Array.from({ length: 8 }, (_, index) => aResident(cloud, `oInvited${index}`)));
  const { organisationId } = await granted(
    town.administrator.call(member.createOrganisation, aFounding('纳溪区图书馆')),
  );
  const { code } = await granted(town.administrator.call(member.inviteOrganizer, { organisationId }));
  const answers = await Promise.all(people.map((person) => person.call(member.acceptInvitation, { code })));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await granted(town.administrator.call(member.listOrganisations, {}))).toEqual({
    organisations: [
      { id: town.organisationId, name: '江阳区文化馆', organizers: expect.any(Number), officeContact: anOfficeContact },
      { id: organisationId, name: '纳溪区图书馆', organizers: 1, officeContact: anOfficeContact },
    ],
  });
});

test('a person may keep the activities of two organisations, and sees both', async () => {
  const { organisationId } = await granted(
    town.administrator.call(member.createOrganisation, aFounding('合江县文化馆')),
  );
  const both = await aResident(cloud, 'oBoth');
  await makeOrganizer(town.administrator, both, organisationId);
  await makeOrganizer(town.administrator, both, town.organisationId);
  const made = await granted(
    both.call(activity.createActivity, { organisationId, requestId: aRequestId(), plan: aPlan({ title: '合江讲堂' }) }),
  );
  const { activities, organisations } = await granted(both.call(activity.listManaged, { after: null }));
  expect(organisations.map(({ name }) => name).sort()).toEqual(['合江县文化馆', '江阳区文化馆'].sort());
  expect(activities.map(({ id }) => id)).toContain(made.activityId);
  expect(await granted(both.call(member.readMe, {}))).toMatchObject({
    organisations: expect.arrayContaining(organisations),
  });
});

import * as activity from '../../contracts/activity/calls';
import * as checkin from '../../contracts/checkin/calls';
import * as member from '../../contracts/member/calls';
import * as registration from '../../contracts/registration/calls';
import type { Person } from '../support/cloudForTests';
import { aPlan } from '../support/plans';
import { stageOfFile, unknownActivity } from '../support/stage';
import { aFounding, aRequestId, aResident, granted, makeOrganizer } from '../support/town';

const { cloud, town, resident, stranger, refuses } = stageOfFile();

describe('who is no organiser of the organisation', () => {
  let activityId: string;
  let registrationId: string;
  let rival: Person;
  beforeAll(async () => {
    ({ activityId } = await town.publish(aPlan({ phone: 'required' })));
    ({ registrationId } = await town.signUp(resident, activityId, { phone: '13800000000' }));
    const { organisationId } = await granted(
      town.administrator.call(member.createOrganisation, aFounding('龙马潭区志愿者协会')),
    );
    rival = await aResident(cloud, 'oRival');
    await makeOrganizer(town.administrator, rival, organisationId);
  });

  type Unknown = 'unknown-activity' | 'unknown-organisation' | 'unknown-registration';

  /** Everything that the organisation's own organisers do, refused to this person. */
  async function isKeptOut(person: Person, refusalOf: (unknown: Unknown) => Unknown | 'not-allowed'): Promise<void> {
    const plan = aPlan();
    const { organisationId } = town;
    const [ofActivity, ofOrganisation, ofRegistration] = [
      refusalOf('unknown-activity'),
      refusalOf('unknown-organisation'),
      refusalOf('unknown-registration'),
    ] as ['unknown-activity', 'unknown-organisation', 'unknown-registration'];
    await refuses(person, activity.readPlan, { activityId }, ofActivity);
    await refuses(person, activity.editActivity, { activityId, version: 2, plan }, ofActivity);
    await refuses(person, activity.publishActivity, { activityId, version: 2 }, ofActivity);
    await refuses(person, activity.cancelActivity, { activityId, reason: '我说了算' }, ofActivity);
    const requestId = aRequestId();
    await refuses(person, activity.createActivity, { organisationId, requestId, plan }, ofOrganisation);
    await refuses(person, registration.listRoster, { activityId }, ofActivity);
    await refuses(person, registration.revealPhone, { registrationId }, ofRegistration);
    await refuses(person, checkin.readDesk, { activityId, sessionId: null }, ofActivity);
    await refuses(person, checkin.scanTicket, { activityId, sessionId: 's1', code: 'TX1' }, ofActivity);
    await refuses(person, checkin.checkInByName, { activityId, sessionId: 's1', registrationId }, ofActivity);
  }

  test('can neither read nor change what is the organisation’s', async () => {
    for (const person of [resident, stranger, town.administrator]) await isKeptOut(person, () => 'not-allowed');
  });

  test('is told, as an organiser of another, that there is no such thing', async () => {
    await isKeptOut(rival, (unknown) => unknown);
  });

  test('is told the same once the grant has ended, and is let in until then', async () => {
    const temporary = await aResident(cloud, 'oTemporary');
    const grantUntil = (expiresAt: string) =>
      cloud.database
        .collection('members')
        .where({ nickname: 'oTemporary' })
        .update({ data: { grants: [{ role: 'organizer', organisationId: town.organisationId, expiresAt }] } });
    await grantUntil('2199-01-01T00:00:00.000Z');
    expect(await granted(temporary.call(activity.readPlan, { activityId }))).toMatchObject({ activityId });
    expect(await granted(temporary.call(activity.readActivity, { activityId }))).toMatchObject({
      viewer: { canManage: true },
    });
    await grantUntil('2026-01-01T00:00:00.000Z');
    await isKeptOut(temporary, (unknown) => unknown);
    await refuses(temporary, activity.listManaged, { after: null }, 'not-allowed');
    expect(await granted(temporary.call(activity.readActivity, { activityId }))).toMatchObject({
      viewer: { canManage: false },
    });
  });

  test('does not see a list of activities to keep', async () => {
    for (const person of [resident, stranger, town.administrator])
      await refuses(person, activity.listManaged, { after: null }, 'not-allowed');
  });
});

describe('unknown things are refused as unknown', () => {
  const registrationId = `reg_${'0'.repeat(16)}.${'0'.repeat(16)}.self`;

  test('activities', async () => {
    const { organizer } = town;
    const activityId = unknownActivity;
    await refuses(resident, activity.readActivity, { activityId }, 'unknown-activity');
    await refuses(organizer, activity.readPlan, { activityId }, 'unknown-activity');
    await refuses(organizer, activity.editActivity, { activityId, version: 1, plan: aPlan() }, 'unknown-activity');
    await refuses(organizer, activity.publishActivity, { activityId, version: 1 }, 'unknown-activity');
    await refuses(organizer, activity.cancelActivity, { activityId, reason: '没有人' }, 'unknown-activity');
    await refuses(organizer, registration.listRoster, { activityId }, 'unknown-activity');
    await refuses(organizer, checkin.readDesk, { activityId, sessionId: null }, 'unknown-activity');
    await refuses(organizer, checkin.scanTicket, { activityId, sessionId: 's1', code: 'TX1' }, 'unknown-activity');
    await refuses(
      organizer,
      checkin.checkInByName,
      { activityId, sessionId: 's1', registrationId },
      'unknown-activity',
    );
  });

  test('registrations', async () => {
    await refuses(resident, registration.readTicket, { registrationId }, 'unknown-registration');
    await refuses(resident, registration.cancelRegistration, { registrationId }, 'unknown-registration');
    await refuses(town.organizer, registration.revealPhone, { registrationId }, 'unknown-registration');
  });

  test('a draft is unknown to all but its own organisation', async () => {
    const { activityId } = await town.draft(aPlan());
    await refuses(resident, activity.readActivity, { activityId }, 'unknown-activity');
    await refuses(town.administrator, activity.readActivity, { activityId }, 'unknown-activity');
    expect(await granted(town.organizer.call(activity.readActivity, { activityId }))).toMatchObject({
      activity: { status: 'draft' },
      viewer: { canManage: true },
    });
  });
});

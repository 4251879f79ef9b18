import * as activity from '../../contracts/activity';
import type { AnyCall, InputOf } from '../../contracts/call';
import * as checkin from '../../contracts/checkin';
import * as member from '../../contracts/member';
import * as registration from '../../contracts/registration';
import { currentPolicyVersion } from '../../domain/member/member';
import { addMinutes } from '../../domain/time/instant';
import { administratorCode, type CloudForTests, cloudForTests, type Person } from '../support/cloudForTests';
import { aPlan, aService, minutesFromNow } from '../support/plans';
import { aRequestId, aResident, aSignUp, aTown, granted, makeOrganizer, type Town } from '../support/town';
import { expectNothingWritten } from '../support/unchanged';

let cloud: CloudForTests;
let town: Town;
let resident: Person;
let stranger: Person;
const unknownActivity = `act_${'0'.repeat(16)}`;
const policyVersion = currentPolicyVersion;

beforeAll(async () => {
  cloud = await cloudForTests();
  town = await aTown(cloud);
  resident = await aResident(cloud, 'oResident');
  stranger = cloud.person('oStranger');
});
afterAll(() => cloud.close());

/** That the call is refused for this reason, and the database is as it was. */
async function refuses<Call extends AnyCall>(
  person: Person,
  call: Call,
  input: InputOf<Call>,
  failure: Call['failures'][number],
): Promise<void> {
  const answer = await expectNothingWritten(cloud, () => person.call(call, input));
  expect(answer).toEqual({ ok: false, failure });
}

describe('signing up is refused', () => {
  test('for an activity that does not exist', () =>
    refuses(resident, registration.signUp, aSignUp(unknownActivity), 'unknown-activity'));

  test('for a draft, as if it did not exist', async () => {
    const { activityId } = await town.draft(aPlan());
    await refuses(resident, registration.signUp, aSignUp(activityId), 'unknown-activity');
  });

  test('for a cancelled activity', async () => {
    const { activityId } = await town.publish(aPlan());
    await granted(town.organizer.call(activity.cancelActivity, { activityId, reason: '场地停电' }));
    await refuses(resident, registration.signUp, aSignUp(activityId), 'activity-cancelled');
  });

  test('before registration opens', async () => {
    const { activityId } = await town.publish(aPlan({ registrationOpensAt: minutesFromNow(30) }));
    await refuses(resident, registration.signUp, aSignUp(activityId), 'registration-not-open');
  });

  test('after registration closed', async () => {
    const { activityId } = await town.publish(aPlan({ registrationClosesAt: minutesFromNow(-1) }));
    await refuses(resident, registration.signUp, aSignUp(activityId), 'registration-closed');
  });

  test('without a profile', async () => {
    const { activityId } = await town.publish(aPlan());
    await refuses(stranger, registration.signUp, aSignUp(activityId), 'profile-missing');
  });

  test('for a minor where adults are asked for', async () => {
    const minor = await aResident(cloud, 'oMinor', { ageBand: '14-to-17' });
    const { activityId } = await town.publish(aPlan({ minimumAge: 18 }));
    await refuses(minor, registration.signUp, aSignUp(activityId), 'too-young');
  });

  test('without a phone number where one is needed', async () => {
    const { activityId } = await town.publish(aPlan({ phone: 'required' }));
    await refuses(resident, registration.signUp, aSignUp(activityId), 'phone-needed');
  });

  test('with a phone number where none is asked for', async () => {
    const { activityId } = await town.publish(aPlan());
    await refuses(resident, registration.signUp, aSignUp(activityId, { phone: '13800000000' }), 'phone-not-asked');
  });

  test('when every seat is taken', async () => {
    const { activityId } = await town.publish(aPlan({ capacity: 1 }));
    await town.signUp(town.organizer, activityId);
    await refuses(resident, registration.signUp, aSignUp(activityId), 'activity-full');
  });

  test('a second time by another press', async () => {
    const { activityId } = await town.publish(aPlan());
    await town.signUp(resident, activityId);
    await refuses(resident, registration.signUp, aSignUp(activityId), 'already-signed-up');
  });
});

test('the same sign-up request again is answered as the first was, and writes nothing', async () => {
  const { activityId } = await town.publish(aPlan({ phone: 'optional' }));
  const request = aSignUp(activityId, { phone: '13800000000' });
  const first = await granted(resident.call(registration.signUp, request));
  const again = await expectNothingWritten(cloud, () => resident.call(registration.signUp, request));
  expect(again).toEqual({ ok: true, value: first });
});

describe('someone else’s ticket', () => {
  let registrationId: string;
  beforeAll(async () => {
    const { activityId } = await town.publish(aPlan({ phone: 'required' }));
    registrationId = await town.signUp(resident, activityId, '13800000000');
  });

  test('cannot be read', async () => {
    const other = await aResident(cloud, 'oOther');
    await refuses(other, registration.readTicket, { registrationId }, 'unknown-registration');
  });

  test('cannot be cancelled, not even by the organiser', async () => {
    await refuses(town.organizer, registration.cancelRegistration, { registrationId }, 'unknown-registration');
  });

  test('does not show its phone number to another resident', async () => {
    const other = await aResident(cloud, 'oOther');
    await refuses(other, registration.revealPhone, { registrationId }, 'not-allowed');
  });
});

describe('cancelling a registration is refused', () => {
  test('later than two hours before the start', async () => {
    const { activityId } = await town.publish(aPlan({ startsInMinutes: 119 }));
    const registrationId = await town.signUp(resident, activityId);
    await refuses(resident, registration.cancelRegistration, { registrationId }, 'too-late-to-cancel');
  });

  test('after its holder was let in, even when the start moved away', async () => {
    const plan = aPlan({ startsInMinutes: 20 });
    const made = await town.publish(plan);
    const registrationId = await town.signUp(resident, made.activityId);
    await granted(town.organizer.call(checkin.admitByName, { activityId: made.activityId, registrationId }));
    const later = { ...plan, startAt: addMinutes(plan.startAt, 600), endAt: addMinutes(plan.endAt, 600) };
    await granted(town.organizer.call(activity.editActivity, { ...made, plan: later }));
    await refuses(resident, registration.cancelRegistration, { registrationId }, 'already-checked-in');
  });
});

test('cancelling twice changes nothing the second time', async () => {
  const { activityId } = await town.publish(aPlan());
  const registrationId = await town.signUp(resident, activityId);
  await granted(resident.call(registration.cancelRegistration, { registrationId }));
  const again = await expectNothingWritten(cloud, () =>
    resident.call(registration.cancelRegistration, { registrationId }),
  );
  expect(again).toEqual({ ok: true, value: { status: 'cancelled' } });
});

describe('who is no organiser of the organisation', () => {
  let activityId: string;
  let registrationId: string;
  let rival: Person;
  beforeAll(async () => {
    ({ activityId } = await town.publish(aPlan({ phone: 'required' })));
    registrationId = await town.signUp(resident, activityId, '13800000000');
    const { organisationId } = await granted(
      town.administrator.call(member.createOrganisation, { name: '龙马潭区志愿者协会' }),
    );
    rival = await aResident(cloud, 'oRival');
    await makeOrganizer(town.administrator, rival, organisationId);
  });

  const everyone = (): readonly [string, Person][] => [
    ['a resident', resident],
    ['a stranger', stranger],
    ['another organisation’s organiser', rival],
    ['an administrator', town.administrator],
  ];

  test('can neither read nor change what is the organisation’s', async () => {
    const plan = aPlan();
    for (const [, person] of everyone()) {
      await refuses(person, activity.readPlan, { activityId }, 'not-allowed');
      await refuses(person, activity.editActivity, { activityId, version: 2, plan }, 'not-allowed');
      await refuses(person, activity.publishActivity, { activityId, version: 2 }, 'not-allowed');
      await refuses(person, activity.cancelActivity, { activityId, reason: '我说了算' }, 'not-allowed');
      await refuses(
        person,
        activity.createActivity,
        { organisationId: town.organisationId, requestId: aRequestId(), plan },
        'not-allowed',
      );
      await refuses(person, registration.listRoster, { activityId }, 'not-allowed');
      await refuses(person, registration.revealPhone, { registrationId }, 'not-allowed');
      await refuses(person, checkin.readDesk, { activityId }, 'not-allowed');
      await refuses(person, checkin.scanTicket, { activityId, code: 'TX1' }, 'not-allowed');
      await refuses(person, checkin.admitByName, { activityId, registrationId }, 'not-allowed');
    }
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
    await refuses(organizer, checkin.readDesk, { activityId }, 'unknown-activity');
    await refuses(organizer, checkin.scanTicket, { activityId, code: 'TX1' }, 'unknown-activity');
    await refuses(organizer, checkin.admitByName, { activityId, registrationId }, 'unknown-activity');
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

describe('membership is refused', () => {
  test('under fourteen, where a guardian registers the child', () =>
    refuses(stranger, member.saveProfile, { nickname: '小宝', ageBand: 'under-14', policyVersion }, 'guardian-needed'));

  test('in rankings for minors and for who has no profile', async () => {
    const minor = await aResident(cloud, 'oMinor', { ageBand: '14-to-17' });
    await refuses(minor, member.listMeInRanking, { isListed: true, policyVersion }, 'minors-are-not-listed');
    await refuses(stranger, member.listMeInRanking, { isListed: true, policyVersion }, 'profile-missing');
  });

  test('as administrator with a wrong code, or once somebody has claimed', async () => {
    await refuses(resident, member.claimAdministrator, { code: 'a-code-for-guesses' }, 'wrong-code');
    await refuses(resident, member.claimAdministrator, { code: administratorCode }, 'already-claimed');
    await refuses(stranger, member.claimAdministrator, { code: administratorCode }, 'profile-missing');
  });

  test('to who is no administrator, in everything that is an administrator’s', async () => {
    const { organisationId } = town;
    for (const person of [resident, stranger, town.organizer]) {
      await refuses(person, member.createOrganisation, { name: '冒名的协会' }, 'not-allowed');
      await refuses(person, member.listOrganisations, {}, 'not-allowed');
      await refuses(person, member.inviteOrganizer, { organisationId }, 'not-allowed');
    }
  });

  test('for an organisation that is unknown or has another’s name', async () => {
    const organisationId = `org_${'0'.repeat(16)}`;
    await refuses(town.administrator, member.inviteOrganizer, { organisationId }, 'unknown-organisation');
    await refuses(town.administrator, member.createOrganisation, { name: '江阳区文化馆' }, 'name-taken');
  });

  test('with a code that is unknown, used by another, or expired', async () => {
    const { code } = await granted(
      town.administrator.call(member.inviteOrganizer, { organisationId: town.organisationId }),
    );
    await refuses(stranger, member.acceptInvitation, { code }, 'profile-missing');
    await refuses(resident, member.acceptInvitation, { code: '0000-0000-0000' }, 'invitation-unknown');
    await granted(town.organizer.call(member.acceptInvitation, { code }));
    await refuses(resident, member.acceptInvitation, { code }, 'invitation-used');

    const late = await granted(
      town.administrator.call(member.inviteOrganizer, { organisationId: town.organisationId }),
    );
    await cloud.database
      .collection('invitations')
      .where({ usedBy: null })
      .update({ data: { expiresAt: minutesFromNow(-1) } });
    await refuses(resident, member.acceptInvitation, { code: late.code }, 'invitation-expired');
  });
});

describe('an organiser’s change is refused', () => {
  const refusesEdit = async (change: Parameters<typeof aPlan>[0], failure: string) => {
    const made = await town.publish(aPlan({ phone: 'none' }));
    const answer = await expectNothingWritten(cloud, () =>
      town.organizer.call(activity.editActivity, { ...made, plan: aPlan(change) }),
    );
    expect(answer).toEqual({ ok: false, failure });
  };

  test('when the plan has a fault', async () => {
    await refusesEdit({ startsInMinutes: -5 }, 'starts-in-the-past');
    await refusesEdit({ registrationClosesAt: minutesFromNow(-120) }, 'registration-window-empty');
    await refusesEdit({ registrationClosesAt: minutesFromNow(3000) }, 'registration-closes-after-end');
    await refusesEdit({ details: { kind: 'lecture', classHours: 3 } }, 'class-hours-exceed-duration');
    await refusesEdit({ details: aService() }, 'kind-is-fixed');
  });

  test('when it was made on an older version', async () => {
    const made = await town.publish(aPlan());
    await granted(town.organizer.call(activity.editActivity, { ...made, plan: aPlan({ title: '改过的标题' }) }));
    await refuses(town.organizer, activity.editActivity, { ...made, plan: aPlan() }, 'changed-meanwhile');
  });

  test('when it would leave fewer seats than are taken', async () => {
    const made = await town.publish(aPlan({ capacity: 3 }));
    await town.signUp(resident, made.activityId);
    await town.signUp(town.administrator, made.activityId);
    await refuses(
      town.organizer,
      activity.editActivity,
      { ...made, plan: aPlan({ capacity: 1 }) },
      'capacity-below-signed-up',
    );
  });

  test('after the activity was called off', async () => {
    const made = await town.publish(aPlan());
    const cancelled = await granted(
      town.organizer.call(activity.cancelActivity, { activityId: made.activityId, reason: '场地停电' }),
    );
    const now = { ...made, ...cancelled };
    await refuses(town.organizer, activity.editActivity, { ...now, plan: aPlan() }, 'activity-cancelled');
    await refuses(town.organizer, activity.publishActivity, now, 'activity-cancelled');
    await refuses(
      town.organizer,
      activity.cancelActivity,
      { activityId: made.activityId, reason: '再取消一次' },
      'already-cancelled',
    );
  });

  test('after the activity has begun', async () => {
    const made = await town.publish(aPlan());
    await cloud.database
      .collection('activities')
      .doc(made.activityId)
      .update({ data: { startAt: minutesFromNow(-1) } });
    await refuses(town.organizer, activity.editActivity, { ...made, plan: aPlan() }, 'activity-started');
    await refuses(
      town.organizer,
      activity.cancelActivity,
      { activityId: made.activityId, reason: '来不及了' },
      'activity-started',
    );
  });

  test('when a draft’s end lies before its start', async () => {
    const plan = { ...aPlan(), endAt: minutesFromNow(0) };
    await refuses(
      town.organizer,
      activity.createActivity,
      { organisationId: town.organisationId, requestId: aRequestId(), plan },
      'ends-before-start',
    );
  });
});

test('a draft with a fault is kept, and only its publishing is refused', async () => {
  const made = await town.draft(aPlan({ details: aService({ risks: '' }) }));
  await refuses(town.organizer, activity.publishActivity, made, 'risks-missing');
  const hazardous = await town.draft(aPlan({ details: aService({ isHazardous: true }) }));
  await refuses(town.organizer, activity.publishActivity, hazardous, 'insurance-missing');
});

test('publishing what is published, and creating by the same request, change nothing', async () => {
  const made = await town.publish(aPlan());
  const again = await expectNothingWritten(cloud, () => town.organizer.call(activity.publishActivity, made));
  expect(again).toEqual({ ok: true, value: { version: made.version } });

  const request = { organisationId: town.organisationId, requestId: aRequestId(), plan: aPlan() };
  const first = await town.organizer.call(activity.createActivity, request);
  expect(await expectNothingWritten(cloud, () => town.organizer.call(activity.createActivity, request))).toEqual(first);
});

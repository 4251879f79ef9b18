import * as activity from '../../../contracts/activity/calls';
import * as checkin from '../../../contracts/checkin/calls';
import { readDeliveries } from '../../../contracts/message/calls';
import * as registration from '../../../contracts/registration/calls';
import type { ServiceDetails } from '../../../domain/activity/activity';
import type { Person } from '../../support/cloudForTests';
import { cloudTime } from '../../support/cloudTime';
import { accepts, arrivedAt, minutePasses } from '../../support/messages';
import { aService } from '../../support/plans';
import { aSignUp } from '../../support/signUps';
import { stageOfFile } from '../../support/stage';
import { type TicketHolder, ticketOf } from '../../support/ticketHolders';
import { granted, residents } from '../../support/town';

const { cloud, town, refuses } = stageOfFile();
const time = cloudTime(cloud);

const service = aService() as ServiceDetails;
const publish = (minutes: number, capacity = 5) =>
  town.publish(time.planIn(minutes, { capacity, details: service, asksReconfirmation: false }));
const somebody = residents({ cloud });
async function signedUp(activityId: string): Promise<TicketHolder> {
  const person = await somebody();
  await accepts(cloud, person, ['change']);
  return { person, registrationId: (await town.signUp(person, activityId)).registrationId };
}
const shownTo = async (person: Person, activityId: string) =>
  (await granted(person.call(activity.readActivity, { activityId }))).activity.sessions[0]?.termsChangedAt ?? null;
const rosterOf = async (activityId: string) =>
  (await granted(town.organizer.call(registration.listRoster, { activityId }))).entries;

async function changeTerms(activityId: string, change: Partial<ServiceDetails>): Promise<void> {
  const { plan, version } = await granted(town.organizer.call(activity.readPlan, { activityId }));
  const edited = { ...plan, details: { ...service, ...change } };
  await granted(town.organizer.call(activity.editActivity, { activityId, version, plan: edited }));
}

test('other terms are told, shown and asked about, and only a yes to what is shown counts', async () => {
  const { activityId } = await publish(5 * 24 * 60);
  const [agreeing, silent] = [await signedUp(activityId), await signedUp(activityId)];
  expect(await ticketOf(agreeing)).toMatchObject({ terms: null, session: { termsChangedAt: null } });
  time.pass(60);
  await changeTerms(activityId, { risks: '要下水清理河道', isHazardous: true, insurancePolicyNumber: 'PICC-1' });

  const asked = await ticketOf(agreeing);
  expect(asked.terms).toEqual({
    serviceType: 'ecology',
    risks: '要下水清理河道',
    isHazardous: true,
    isInsured: true,
  });
  await minutePasses(cloud);
  time.pass(2);
  await minutePasses(cloud);
  for (const { person } of [agreeing, silent])
    expect(arrivedAt(cloud, person)).toEqual([['活动变更通知', '服务条件有变，请点开再确认']]);

  const { person, registrationId } = agreeing;
  await refuses(person, registration.agreeToTerms, { registrationId, seenTermsChangedAt: null }, 'terms-changed');
  const seen = { registrationId, seenTermsChangedAt: asked.session.termsChangedAt };
  await refuses(silent.person, registration.agreeToTerms, seen, 'unknown-registration');
  time.pass(5);
  const said = await granted(person.call(registration.agreeToTerms, seen));
  time.pass(5);
  expect(await granted(person.call(registration.agreeToTerms, seen))).toEqual(said);
  expect(await ticketOf(agreeing)).toMatchObject({
    status: 'confirmed',
    terms: null,
    timeline: [{ step: 'signed-up' }, { step: 'terms-agreed', by: 'member' }],
  });
  const owing = (await rosterOf(activityId)).map((entry) => [entry.registrationId, entry.owesAgreement]);
  expect(new Map(owing as [string, boolean][])).toEqual(
    new Map([
      [registrationId, false],
      [silent.registrationId, true],
    ]),
  );

  time.pass(5);
  await changeTerms(activityId, { risks: '要下水清理河道，水深一米' });
  await refuses(person, registration.agreeToTerms, seen, 'terms-changed');
  expect((await ticketOf(agreeing)).terms).toMatchObject({ risks: '要下水清理河道，水深一米', isHazardous: false });
});

test('nobody signs up for terms that changed while they read the others, nor accepts an offer with them unseen', async () => {
  const { activityId } = await publish(5 * 24 * 60, 1);
  const [holder, waiting] = [await signedUp(activityId), await signedUp(activityId)];
  const late = await somebody();
  const read = await shownTo(late, activityId);
  await changeTerms(activityId, { risks: '要下水' });
  await refuses(late, registration.signUp, aSignUp(activityId, { seenTermsChangedAt: read }), 'terms-changed');
  const seenTermsChangedAt = await shownTo(late, activityId);
  expect(await granted(late.call(registration.signUp, aSignUp(activityId, { seenTermsChangedAt })))).toMatchObject({
    status: 'waiting',
  });

  await granted(holder.person.call(registration.cancelRegistration, { registrationId: holder.registrationId }));
  expect(await ticketOf(waiting)).toMatchObject({ terms: { risks: '要下水' }, waiting: { offer: { seats: 1 } } });
  const accept = { registrationId: waiting.registrationId, offer: 1, isAccepted: true };
  await refuses(waiting.person, registration.answerOffer, accept, 'terms-changed');
  await granted(waiting.person.call(registration.answerOffer, { ...accept, seenTermsChangedAt }));
  expect(await ticketOf(waiting)).toMatchObject({ status: 'confirmed', terms: null });
});

test('who does not say yes keeps the seat, may give it back until the start, and is not absent', async () => {
  const { activityId } = await publish(24 * 60);
  const [silent, leaving, agreeing, coming] = [
    await signedUp(activityId),
    await signedUp(activityId),
    await signedUp(activityId),
    await signedUp(activityId),
  ];
  time.pass(22 * 60);
  await changeTerms(activityId, { risks: '要下水' });
  const { session, cancelBy } = await ticketOf(silent);
  expect(cancelBy).toBe(session.startAt);
  await granted(
    agreeing.person.call(registration.agreeToTerms, {
      registrationId: agreeing.registrationId,
      seenTermsChangedAt: session.termsChangedAt,
    }),
  );
  time.pass(100);
  // Twenty minutes before the start.
  await granted(leaving.person.call(registration.cancelRegistration, { registrationId: leaving.registrationId }));
  const late = { registrationId: agreeing.registrationId };
  await refuses(agreeing.person, registration.cancelRegistration, late, 'too-late-to-cancel');
  const arrival = { activityId, sessionId: 's1', registrationId: coming.registrationId };
  expect(await granted(town.organizer.call(checkin.checkInByName, arrival))).toMatchObject({ verdict: 'valid' });
  expect((await ticketOf(coming)).terms).toBeNull();
  time.pass(4 * 60);
  await time.sweep();
  expect(await ticketOf(silent)).toMatchObject({ status: 'confirmed', absence: null, terms: null });
  expect((await ticketOf(agreeing)).absence).not.toBeNull();
});

test('whom the message did not reach is on the call list until they have said yes', async () => {
  const { activityId } = await publish(5 * 24 * 60);
  const person = await somebody();
  const { registrationId } = await town.signUp(person, activityId);
  await changeTerms(activityId, { risks: '要下水' });
  await minutePasses(cloud);
  const called = async () =>
    (await granted(town.organizer.call(readDeliveries, { activityId }))).callList.map((call) => call.registrationId);
  expect(await called()).toEqual([registrationId]);
  const seenTermsChangedAt = await shownTo(person, activityId);
  await granted(person.call(registration.agreeToTerms, { registrationId, seenTermsChangedAt }));
  expect(await called()).toEqual([]);
});

test('without other terms there is nothing to say yes to', async () => {
  const { activityId } = await publish(5 * 24 * 60);
  const { person, registrationId } = await signedUp(activityId);
  const nothing = { registrationId, seenTermsChangedAt: null };
  await refuses(person, registration.agreeToTerms, nothing, 'nothing-to-agree-to');
});

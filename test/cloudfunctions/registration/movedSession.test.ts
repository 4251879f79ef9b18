import * as activity from '../../../contracts/activity/calls';
import * as checkin from '../../../contracts/checkin/calls';
import * as registration from '../../../contracts/registration/calls';
import { addMinutes } from '../../../domain/time/instant';
import { cloudTime } from '../../support/cloudTime';
import { accepts } from '../../support/messages';
import { aSession } from '../../support/plans';
import { aSignUp } from '../../support/signUps';
import { stageOfFile } from '../../support/stage';
import { ticketOf } from '../../support/ticketHolders';
import { granted, residents } from '../../support/town';

const { cloud, town, refuses } = stageOfFile();
const time = cloudTime(cloud);

const hours = (count: number) => count * 60;
const somebody = residents({ cloud });
async function signedUp(activityId: string, change: Parameters<typeof town.signUp>[2] = {}) {
  const person = await somebody();
  await accepts(cloud, person, ['reminder', 'change', 'cancellation']);
  const { registrationId } = await town.signUp(person, activityId, change);
  return { person, registrationId };
}
const letIn = (activityId: string, registrationId: string) =>
  granted(town.organizer.call(checkin.checkInByName, { activityId, sessionId: 's1', registrationId }));
const readPlanOf = (activityId: string) => granted(town.organizer.call(activity.readPlan, { activityId }));

/** Moves one session by so many minutes, or the whole to another place. */
async function move(activityId: string, change: { readonly minutes?: number; readonly venue?: string }) {
  const { plan, version } = await readPlanOf(activityId);
  const sessions = plan.sessions.map((session) => ({
    ...session,
    startAt: addMinutes(session.startAt, change.minutes ?? 0),
    endAt: addMinutes(session.endAt, change.minutes ?? 0),
  }));
  const registrationClosesAt = addMinutes(plan.registrationClosesAt, Math.min(0, change.minutes ?? 0));
  const edited = { ...plan, sessions, registrationClosesAt, ...(change.venue && { venue: change.venue }) };
  await granted(town.organizer.call(activity.editActivity, { activityId, version, plan: edited }));
}

test('whose session is moved to half an hour from now may give their seat back, and is not absent', async () => {
  const { activityId } = await town.publish(time.planIn(hours(5 * 24), { capacity: 3 }));
  const [leaving, missing, coming] = [
    await signedUp(activityId),
    await signedUp(activityId),
    await signedUp(activityId),
  ];
  time.pass(hours(1));
  await move(activityId, { minutes: 30 - hours(5 * 24 - 1) });
  const { cancelBy, session } = await ticketOf(leaving);
  expect(cancelBy).toBe(session.startAt);
  await granted(leaving.person.call(registration.cancelRegistration, { registrationId: leaving.registrationId }));
  time.pass(20);
  expect(await letIn(activityId, coming.registrationId)).toMatchObject({ verdict: 'valid' });
  time.pass(hours(3));
  await time.sweep();
  expect(await ticketOf(missing)).toMatchObject({ status: 'confirmed', absence: null });
});

test('who said that they come to another time or place is asked again, and a late answer to the old one is refused', async () => {
  const { activityId } = await town.publish(time.planIn(hours(24 * 3), { capacity: 3, asksReconfirmation: true }));
  const holder = await signedUp(activityId);
  const { person, registrationId } = holder;
  time.pass(hours(24 * 2 + 1));
  await granted(person.call(registration.reconfirm, { registrationId }));
  expect((await ticketOf(holder)).reconfirmation).toMatchObject({ isDone: true });
  for (const change of [{ minutes: 30 }, { venue: '体育馆' }]) {
    const before = (await ticketOf(holder)).session.movedAt;
    time.pass(5);
    await move(activityId, change);
    const { session, reconfirmation } = await ticketOf(holder);
    expect([reconfirmation?.isDone, session.movedAt === before]).toEqual([false, false]);
    await refuses(person, registration.reconfirm, { registrationId, seenMovedAt: before }, 'session-moved');
    await granted(person.call(registration.reconfirm, { registrationId, seenMovedAt: session.movedAt }));
    expect((await ticketOf(holder)).reconfirmation).toMatchObject({ isDone: true });
  }
});

test('a seat is neither taken nor accepted for a time that is no longer so', async () => {
  const { activityId } = await town.publish(time.planIn(hours(24 * 3), { capacity: 1 }));
  const holder = await signedUp(activityId);
  const waiting = await signedUp(activityId);
  await granted(holder.person.call(registration.cancelRegistration, { registrationId: holder.registrationId }));
  await move(activityId, { minutes: hours(24) });
  const { session } = await ticketOf(waiting);
  const accept = { registrationId: waiting.registrationId, offer: 1, isAccepted: true };
  await refuses(waiting.person, registration.answerOffer, accept, 'session-moved');
  const late = await somebody();
  await refuses(late, registration.signUp, aSignUp(activityId), 'session-moved');
  const seen = { seenMovedAt: session.movedAt };
  expect(await granted(waiting.person.call(registration.answerOffer, { ...accept, ...seen }))).toMatchObject({
    status: 'confirmed',
  });
  expect(await granted(late.call(registration.signUp, aSignUp(activityId, seen)))).toMatchObject({ status: 'waiting' });
});

describe('a session called off by itself', () => {
  test('is told to those who had a seat in it, who may choose another; the others keep theirs', async () => {
    const plan = time.planIn(hours(24 * 8), {});
    const [only] = plan.sessions;
    if (!only) throw new Error('a session');
    const second = aSession({ id: 's2', startAt: addMinutes(only.startAt, hours(24)), capacity: 2 });
    const { activityId } = await town.publish({ ...plan, sessions: [only, second] });
    const [first, other] = [await signedUp(activityId), await signedUp(activityId, { sessionId: 's2' })];
    const off = { activityId, sessionId: 's2', reason: '场地停电' };
    await refuses(first.person, activity.cancelActivity, off, 'not-allowed');
    await granted(town.organizer.call(activity.cancelActivity, off));
    await refuses(town.organizer, activity.cancelActivity, off, 'already-cancelled');

    expect(await ticketOf(first)).toMatchObject({ status: 'confirmed', activity: { status: 'published' } });
    expect(await ticketOf(other)).toMatchObject({
      activity: { status: 'cancelled', cancelReason: '场地停电' },
      seed: null,
      timeline: [{ step: 'signed-up' }, { step: 'called-off', reason: '场地停电' }],
    });
    const shown = await granted(other.person.call(activity.readActivity, { activityId }));
    expect(shown.activity.sessions.map(({ cancelReason }) => cancelReason)).toEqual([null, '场地停电']);
    expect(shown.viewer.registration?.status).toBe('cancelled');

    await cloud.cloud.runTimer('message');
    time.pass(2);
    await cloud.cloud.runTimer('message');
    const { messages = {} } = await cloud.dump();
    const told = Object.values(messages)
      .map((one) => Object(one))
      .filter(({ kind }) => kind === 'cancellation');
    expect(told.map(({ registrationId, state }) => [registrationId, state])).toEqual([[other.registrationId, 'sent']]);

    await refuses(await somebody(), registration.signUp, aSignUp(activityId, { sessionId: 's2' }), 'session-cancelled');
    const again = await granted(other.person.call(registration.signUp, aSignUp(activityId)));
    expect(again).toEqual({ registrationId: other.registrationId, status: 'confirmed' });
    expect((await ticketOf(other)).timeline.map(({ step }) => step)).toEqual(['signed-up', 'called-off', 'signed-up']);
    const { plan: kept, calledOff, version } = await readPlanOf(activityId);
    expect(calledOff).toEqual([{ sessionId: 's2', reason: '场地停电' }]);
    const renamed = { activityId, version, plan: { ...kept, title: '新标题' } };
    await granted(town.organizer.call(activity.editActivity, renamed));
    expect((await readPlanOf(activityId)).calledOff).toEqual(calledOff);
  });

  test('may be called off or moved while another is held, which stays as it is', async () => {
    const plan = time.planIn(hours(1), {});
    const [only] = plan.sessions;
    if (!only) throw new Error('a session');
    const second = aSession({ id: 's2', startAt: addMinutes(only.startAt, hours(24 * 8)) });
    const { activityId } = await town.publish({
      ...plan,
      sessions: [only, second],
      registrationClosesAt: only.startAt,
    });
    const holder = await signedUp(activityId);
    time.pass(hours(1) + 5);
    const { plan: kept, version } = await readPlanOf(activityId);
    const [held, coming] = kept.sessions;
    if (!held || !coming) throw new Error('two sessions');
    const later = { ...coming, startAt: addMinutes(coming.startAt, 60), endAt: addMinutes(coming.endAt, 60) };
    const longer = { ...held, endAt: addMinutes(held.endAt, 60) };
    const edit = (sessions: readonly (typeof held)[]) => ({ activityId, version, plan: { ...kept, sessions } });
    await refuses(town.organizer, activity.editActivity, edit([longer, coming]), 'session-is-fixed', 'plan.sessions.0');
    await granted(town.organizer.call(activity.editActivity, edit([held, later])));
    await refuses(town.organizer, activity.cancelActivity, { activityId, reason: '停电' }, 'activity-started');
    await granted(town.organizer.call(activity.cancelActivity, { activityId, sessionId: 's2', reason: '停电' }));
    expect(await letIn(activityId, holder.registrationId)).toMatchObject({ verdict: 'valid' });
  });
});

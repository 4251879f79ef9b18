import * as v from 'valibot';
import { cloudManagedActivities } from '../../../cloudfunctions/activity/managing/cloudManagedActivities';
import { editActivity } from '../../../cloudfunctions/activity/managing/editActivity';
import * as activity from '../../../contracts/activity/calls';
import * as registration from '../../../contracts/registration/calls';
import { activityIdOf } from '../../../domain/registration/registrationId';
import { contactEraseAfter } from '../../../domain/registration/ticket';
import { instantOf } from '../../../domain/time/instant';
import { aPlan, aSession } from '../../support/plans';
import { everyKind, planWith, poolScenes, twoSessions } from '../../support/poolScenes';
import { aSignUp } from '../../support/signUps';
import { stageOfFile } from '../../support/stage';
import { granted } from '../../support/town';

const { cloud, town, refuses } = stageOfFile();

const { somebody, crowdOf, placesOf, edit } = poolScenes({ cloud, town });
async function memberIdOfOrganizer(): Promise<string> {
  const { members = {} } = await cloud.dump();
  const [id = ''] = Object.keys(members).filter((one) => Object(members[one]).nickname === 'oOrganizer');
  return id;
}

test('several pools move together or not at all', async () => {
  const made = await town.publish(planWith(twoSessions()));
  const { activityId } = made;
  await town.signUp(await somebody(), activityId, { sessionId: 's2', seats: 2 });
  const fewerAndMore = twoSessions([{ kind: 'hall', capacity: 9 }], [{ kind: 'hall', capacity: 1 }]);
  await refuses(
    town.organizer,
    activity.editActivity,
    { ...made, plan: planWith(fewerAndMore) },
    'capacity-below-signed-up',
    'plan.sessions.1.places.0.capacity',
  );
  await edit(
    made,
    twoSessions(
      [
        { kind: 'hall', capacity: 9 },
        { kind: 'online', capacity: 5 },
      ],
      [{ kind: 'hall', capacity: 3 }],
    ),
  );
  expect(await placesOf(activityId)).toEqual(['s1-hall 9/9', 's1-online 5/5', 's2-hall 1/3']);
});

test('a session goes once nobody has, wants or waits for a seat in it, and its id goes with it for good', async () => {
  const made = await town.publish(planWith(twoSessions(everyKind, [{ kind: 'hall', capacity: 1 }])));
  const { activityId } = made;
  const [morning, second] = twoSessions();
  if (morning === undefined || second === undefined) throw new Error('two sessions');
  const [holder, waiter] = await crowdOf(2);
  if (!holder || !waiter) throw new Error('two people');
  const { registrationId } = await town.signUp(holder, activityId, { sessionId: 's2' });
  const { registrationId: waiting } = await town.signUp(waiter, activityId, { sessionId: 's2' });
  const without = { ...made, plan: planWith([morning]) };

  await refuses(town.organizer, activity.editActivity, without, 'session-has-people');
  await granted(waiter.call(registration.cancelRegistration, { registrationId: waiting }));
  await refuses(town.organizer, activity.editActivity, without, 'session-has-people');
  await granted(holder.call(registration.cancelRegistration, { registrationId }));
  const { version } = await granted(town.organizer.call(activity.editActivity, without));
  expect(await placesOf(activityId)).toEqual(['s1-hall 2/2', 's1-elderly 1/1', 's1-online 50/50']);
  await refuses(holder, registration.signUp, aSignUp(activityId, { sessionId: 's2' }), 'unknown-session');

  const evening = { ...second, id: 'new1' };
  await refuses(
    town.organizer,
    activity.editActivity,
    { activityId, version, plan: planWith(twoSessions()) },
    'unknown-session',
    'plan.sessions.1.id',
  );
  await edit({ activityId, version }, [morning, evening]);
  await refuses(holder, registration.signUp, aSignUp(activityId, { sessionId: 's2' }), 'unknown-session');
  expect(await town.signUp(holder, activityId, { sessionId: 's3' })).toMatchObject({ status: 'confirmed' });
});

test('a pool that comes back because somebody got onto its waitlist while it went has that waitlist', async () => {
  const made = await town.publish(planWith(twoSessions()));
  const { activityId } = made;
  const [morning] = twoSessions();
  if (morning === undefined) throw new Error('a morning');
  const ontoTheWaitlist = { _id: `reg_${activityId.slice(4)}.${'w'.repeat(16)}.self`, activityId, status: 'waiting' };
  const organizerId = await memberIdOfOrganizer();
  const editing = editActivity({
    store: {
      ...cloudManagedActivities,
      movePools: async (id, moves) => {
        await cloud.database.collection('registrations').add({
          data: {
            ...ontoTheWaitlist,
            ticketNumber: 'w',
            queue: { pool: 's2-hall', wants: 1, maySplit: false, offer: null },
          },
        });
        return cloudManagedActivities.movePools(id, moves);
      },
    },
    fillSeats: async () => {},
    now: () => instantOf(Date.now()),
  });
  const input = v.parse(activity.editActivity.input, { ...made, plan: planWith([morning]) });
  const seen = await editing.find(organizerId, input);
  if (seen === null) throw new Error('an activity');
  const edited = await editing.run(organizerId, input, seen);
  expect(edited).toEqual({ ok: false, failure: 'session-has-people' });
  expect(await placesOf(activityId)).toContain('s2-hall 2/2+');
});

test('how seats are given is settled by the first who applies', async () => {
  const byLot = (change: object = {}) => aPlan({ admission: 'lot', capacity: 2, ...change });
  const made = await town.publish(byLot());
  const { version } = await granted(
    town.organizer.call(activity.editActivity, { ...made, plan: byLot({ admission: 'review' }) }),
  );
  expect(await town.signUp(await somebody(), made.activityId)).toMatchObject({ status: 'applied' });
  await refuses(
    town.organizer,
    activity.editActivity,
    { activityId: made.activityId, version, plan: byLot() },
    'admission-is-fixed',
  );
});

test('a mass of sign-ups and a change of seats at once leave every seat counted', async () => {
  const made = await town.publish(planWith([aSession({ capacity: 5 })]));
  const { activityId } = made;
  const crowd = await crowdOf(12);
  const [edited] = await Promise.all([
    town.organizer.call(activity.editActivity, { ...made, plan: planWith([aSession({ capacity: 8 })]) }),
    ...crowd.map((person) => person.call(registration.signUp, aSignUp(activityId))),
  ]);
  expect(edited).toMatchObject({ ok: true });
  const { entries } = await granted(town.organizer.call(registration.listRoster, { activityId }));
  const held = entries.filter(({ status, offerUntil }) => status === 'confirmed' || offerUntil !== null);
  const { taken } = await granted(town.organizer.call(activity.readPlan, { activityId }));
  expect([entries.length, held.length, taken[0]?.seats]).toEqual([12, 8, 8]);
});

test('a phone number is kept as long after the end as people were told, whenever the end is', async () => {
  const [tomorrow, later] = [aSession(), aSession({ startsInMinutes: 6 * 24 * 60 })];
  const made = await town.publish(planWith([tomorrow], { phone: 'optional' }));
  const other = await town.publish(planWith([tomorrow], { phone: 'optional' }));
  const person = await somebody();
  for (const { activityId } of [made, other]) await town.signUp(person, activityId, { phone: '13800000000' });
  await granted(
    town.organizer.call(activity.editActivity, { ...made, plan: planWith([later], { phone: 'optional' }) }),
  );
  const kept = Object.entries((await cloud.dump()).contacts ?? {}).map(([id, contact]) => [
    activityIdOf(id),
    Object(contact).eraseAfter,
  ]);
  expect(new Map(kept.map(([activityId, until]) => [activityId, until]))).toEqual(
    new Map([
      [made.activityId, contactEraseAfter(later)],
      [other.activityId, contactEraseAfter(tomorrow)],
    ]),
  );
});

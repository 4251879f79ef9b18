import * as activity from '../../../contracts/activity/calls';
import * as registration from '../../../contracts/registration/calls';
import { expectExactBooks } from '../../support/books';
import { aCutLine, type CutLine, cutAtEveryStep } from '../../support/cutLine';
import { aPlan } from '../../support/plans';
import { aRequestId, aResident, aSignUp, granted } from '../../support/town';

let line: CutLine;
let network: CutLine['network'];
let cloud: CutLine['cloud'];
let town: CutLine['town'];
beforeAll(async () => {
  line = await aCutLine();
  ({ network, cloud, town } = line);
});
afterEach(() => network.mend());
afterAll(() => line.close());

let people = 0;
const somebody = () => aResident(cloud, `oSomebody${++people}`);

test('a draft that was cut off anywhere is made once by its retry', async () => {
  const { organisationId, organizer } = town;
  await cutAtEveryStep(
    network,
    async () => ({ organisationId, requestId: aRequestId(), plan: aPlan() }),
    (input) => organizer.call(activity.createActivity, input),
    async (input) => {
      const made = await granted(organizer.call(activity.createActivity, input));
      expect(await granted(organizer.call(activity.createActivity, input))).toEqual(made);
      await granted(organizer.call(activity.publishActivity, made));
      await expectExactBooks(cloud, made.activityId, { confirmed: 0, left: 30 });
    },
  );
});

test('publishing that was cut off anywhere is whole after its retry', async () => {
  await cutAtEveryStep(
    network,
    () => town.draft(aPlan()),
    (made) => town.organizer.call(activity.publishActivity, made),
    async (made) => {
      await granted(town.organizer.call(activity.publishActivity, made));
      await town.signUp(await somebody(), made.activityId);
      await expectExactBooks(cloud, made.activityId, { confirmed: 1, left: 29 });
    },
  );
});

test('an edit that was cut off anywhere is whole after its retry', async () => {
  const plan = aPlan({ title: '换到大礼堂', capacity: 40 });
  await cutAtEveryStep(
    network,
    () => town.publish(aPlan()),
    (made) => town.organizer.call(activity.editActivity, { ...made, plan }),
    async (made) => {
      const again = await granted(town.organizer.call(activity.editActivity, { ...made, plan }));
      expect(again).toEqual({ version: made.version + 1 });
      const { activityId } = made;
      expect(await granted(town.organizer.call(activity.readPlan, { activityId }))).toMatchObject({
        version: made.version + 1,
        plan: { title: '换到大礼堂', sessions: [{ places: [{ kind: 'hall', capacity: 40 }] }] },
      });
      await expectExactBooks(cloud, activityId, { left: 40 });
    },
  );
});

test('more seats that were cut off on their way to who waits reach them with a retry and the next sweep', async () => {
  await cutAtEveryStep(
    network,
    async () => {
      const made = await town.publish(aPlan({ capacity: 1 }));
      await town.signUp(await somebody(), made.activityId);
      const waiter = await somebody();
      expect(await town.signUp(waiter, made.activityId)).toMatchObject({ status: 'waiting' });
      return { made, waiter, plan: aPlan({ capacity: 2 }) };
    },
    ({ made, plan }) => town.organizer.call(activity.editActivity, { ...made, plan }),
    async ({ made, waiter, plan }) => {
      await granted(town.organizer.call(activity.editActivity, { ...made, plan }));
      cloud.cloud.clock.advance(2 * 60_000);
      await cloud.cloud.runTimer('registration');
      const { activityId } = made;
      const { viewer, ...page } = await granted(waiter.call(activity.readActivity, { activityId }));
      expect(viewer.registration).toMatchObject({ status: 'waiting', offerUntil: expect.any(String) });
      expect(page.activity.seats).toEqual({ capacity: 2, left: 0 });
    },
  );
});

test('calling off that was cut off anywhere is whole after its retry', async () => {
  await cutAtEveryStep(
    network,
    () => town.publish(aPlan()),
    ({ activityId }) => town.organizer.call(activity.cancelActivity, { activityId, reason: '场地停电' }),
    async ({ activityId }) => {
      const again = await town.organizer.call(activity.cancelActivity, { activityId, reason: '场地停电' });
      if (!again.ok) expect(again).toEqual({ ok: false, failure: 'already-cancelled' });
      const late = await (await somebody()).call(registration.signUp, aSignUp(activityId));
      expect(late).toEqual({ ok: false, failure: 'activity-cancelled' });
    },
  );
});

test('calling off that was cut off anywhere, and never tried again, leaves the activity as it was or called off', async () => {
  await cutAtEveryStep(
    network,
    async () => {
      const made = await town.publish(aPlan({ capacity: 1 }));
      const { activityId } = made;
      const [holder, waiter] = [await somebody(), await somebody()];
      const { registrationId } = await town.signUp(holder, activityId);
      await town.signUp(waiter, activityId);
      return { activityId, holder, waiter, registrationId };
    },
    ({ activityId }) => town.organizer.call(activity.cancelActivity, { activityId, reason: '场地停电' }),
    async ({ activityId, holder, waiter, registrationId }) => {
      await granted(holder.call(registration.cancelRegistration, { registrationId }));
      const page = await granted(waiter.call(activity.readActivity, { activityId }));
      const isOn = page.activity.status === 'published';
      expect([page.viewer.registration?.status, page.viewer.registration?.offerUntil !== null]).toEqual([
        'waiting',
        isOn,
      ]);
      const late = await (await somebody()).call(registration.signUp, aSignUp(activityId));
      expect(late).toMatchObject(
        isOn ? { ok: true, value: { status: 'waiting' } } : { ok: false, failure: 'activity-cancelled' },
      );
    },
  );
});

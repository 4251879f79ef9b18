import * as activity from '../../../contracts/activity/calls';
import * as registration from '../../../contracts/registration/calls';
import { expectExactBooks } from '../../support/books';
import { cutAtEveryStep, lineOfFile } from '../../support/cutLine';
import { aPlan } from '../../support/plans';
import { aSignUp } from '../../support/signUps';
import { aRequestId, granted, residents } from '../../support/town';

const line = lineOfFile();

const somebody = residents(line);

test('a draft that was cut off anywhere is made once by its retry', async () => {
  const { organisationId, organizer } = line.town;
  await cutAtEveryStep(
    line.network,
    async () => ({ organisationId, requestId: aRequestId(), plan: aPlan() }),
    (input) => organizer.call(activity.createActivity, input),
    async (input) => {
      const made = await granted(organizer.call(activity.createActivity, input));
      expect(await granted(organizer.call(activity.createActivity, input))).toEqual(made);
      await granted(organizer.call(activity.publishActivity, made));
      await expectExactBooks(line.cloud, made.activityId, { confirmed: 0, left: 30 });
    },
  );
});

test('publishing that was cut off anywhere is whole after its retry', async () => {
  await cutAtEveryStep(
    line.network,
    () => line.town.draft(aPlan()),
    (made) => line.town.organizer.call(activity.publishActivity, made),
    async (made) => {
      await granted(line.town.organizer.call(activity.publishActivity, made));
      await line.town.signUp(await somebody(), made.activityId);
      await expectExactBooks(line.cloud, made.activityId, { confirmed: 1, left: 29 });
    },
  );
});

test('an edit that was cut off anywhere is whole after its retry', async () => {
  const plan = aPlan({ title: '换到大礼堂', capacity: 40 });
  await cutAtEveryStep(
    line.network,
    () => line.town.publish(aPlan()),
    (made) => line.town.organizer.call(activity.editActivity, { ...made, plan }),
    async (made) => {
      const again = await granted(line.town.organizer.call(activity.editActivity, { ...made, plan }));
      expect(again).toEqual({ version: made.version + 1 });
      const { activityId } = made;
      expect(await granted(line.town.organizer.call(activity.readPlan, { activityId }))).toMatchObject({
        version: made.version + 1,
        plan: { title: '换到大礼堂', sessions: [{ places: [{ kind: 'hall', capacity: 40 }] }] },
      });
      await expectExactBooks(line.cloud, activityId, { left: 40 });
    },
  );
});

test('a picture that was cut off anywhere is there after its retry, and the one before is gone', async () => {
  const { organizer } = line.town;
  const picture = (words: string) =>
    Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(words)]).toString('base64');
  const set = (activityId: string, pictureBase64: string) =>
    organizer.call(activity.setCover, { activityId, pictureBase64 });
  await cutAtEveryStep(
    line.network,
    async () => {
      const { activityId } = await line.town.publish(aPlan());
      return { activityId, first: await granted(set(activityId, picture('茶山'))) };
    },
    ({ activityId }) => set(activityId, picture('油纸伞')),
    async ({ activityId, first }) => {
      const { cover } = await granted(set(activityId, picture('油纸伞')));
      expect(await granted(organizer.call(activity.readPlan, { activityId }))).toMatchObject({ cover });
      const { files } = line.cloud.cloud;
      expect((await files.read(cover ?? '')).content.toString('base64')).toBe(picture('油纸伞'));
      await expect(files.read(first.cover ?? '')).rejects.toThrow();
    },
  );
});

test('more seats that were cut off on their way to who waits reach them with a retry and the next sweep', async () => {
  await cutAtEveryStep(
    line.network,
    async () => {
      const made = await line.town.publish(aPlan({ capacity: 1 }));
      await line.town.signUp(await somebody(), made.activityId);
      const waiter = await somebody();
      expect(await line.town.signUp(waiter, made.activityId)).toMatchObject({ status: 'waiting' });
      return { made, waiter, plan: aPlan({ capacity: 2 }) };
    },
    ({ made, plan }) => line.town.organizer.call(activity.editActivity, { ...made, plan }),
    async ({ made, waiter, plan }) => {
      await granted(line.town.organizer.call(activity.editActivity, { ...made, plan }));
      line.cloud.cloud.clock.advance(2 * 60_000);
      await line.cloud.cloud.runTimer('registration');
      const { activityId } = made;
      const { viewer, ...page } = await granted(waiter.call(activity.readActivity, { activityId }));
      expect(viewer.registration).toMatchObject({ status: 'waiting', offerUntil: expect.any(String) });
      expect(page.activity.seats).toEqual({ capacity: 2, left: 0 });
    },
  );
});

test('calling off that was cut off anywhere is whole after its retry', async () => {
  await cutAtEveryStep(
    line.network,
    () => line.town.publish(aPlan()),
    ({ activityId }) => line.town.organizer.call(activity.cancelActivity, { activityId, reason: '场地停电' }),
    async ({ activityId }) => {
      const again = await line.town.organizer.call(activity.cancelActivity, { activityId, reason: '场地停电' });
      if (!again.ok) expect(again).toEqual({ ok: false, failure: 'already-cancelled' });
      const late = await (await somebody()).call(registration.signUp, aSignUp(activityId));
      expect(late).toEqual({ ok: false, failure: 'activity-cancelled' });
    },
  );
});

test('calling off that was cut off anywhere, and never tried again, leaves the activity as it was or called off', async () => {
  await cutAtEveryStep(
    line.network,
    async () => {
      const made = await line.town.publish(aPlan({ capacity: 1 }));
      const { activityId } = made;
      const [holder, waiter] = [await somebody(), await somebody()];
      const { registrationId } = await line.town.signUp(holder, activityId);
      await line.town.signUp(waiter, activityId);
      return { activityId, holder, waiter, registrationId };
    },
    ({ activityId }) => line.town.organizer.call(activity.cancelActivity, { activityId, reason: '场地停电' }),
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

import * as registration from '../../../contracts/registration/calls';
import { lineOfFile } from '../../support/cutLine';
import { lineScenes } from '../../support/lineScenes';
import { aPlan } from '../../support/plans';
import { aSignUp } from '../../support/signUps';
import { granted, residents } from '../../support/town';

const line = lineOfFile();
/** Sweeps put the clock forward; nothing here is to start meanwhile. */
const startsInMinutes = 365 * 24 * 60;
const phone = '13800000000';
const somebody = residents(line);

const contactsOf = async (activityId: string) =>
  Object.entries((await line.cloud.dump()).contacts ?? {}).flatMap(([id, contact]) =>
    id.startsWith(`reg_${activityId.slice(4)}.`) ? [Object(contact)] : [],
  );
const registrationsOf = async (activityId: string) =>
  Object.values((await line.cloud.dump()).registrations ?? {}).filter((one) => Object(one).activityId === activityId);

test.each([
  ['takes a seat', 'first-come', 1],
  ['joins the line', 'first-come', 2],
  ['applies', 'lot', 1],
] as const)(
  'a phone number stays as long as who %s is signed up, and else is gone after the next sweep',
  async (_what, admission, presses) => {
    let cuts = 0;
    for (let step = 1; ; step++) {
      const { activityId } = await line.town.publish(
        aPlan({ admission, capacity: 1, startsInMinutes, phone: 'optional' }),
      );
      for (let others = 1; others < presses; others++) await line.town.signUp(await somebody(), activityId);
      const before = (await registrationsOf(activityId)).length;
      const person = await somebody();
      line.network.cutAt(step, 'request');
      await person.call(registration.signUp, aSignUp(activityId, { phone }));
      const wasCut = line.network.mend();
      await lineScenes(line).afterTheSweep();
      const isSignedUp = (await registrationsOf(activityId)).length > before;
      expect((await contactsOf(activityId)).map((contact) => contact.phone)).toEqual(isSignedUp ? [phone] : []);
      if (!wasCut) break;
      cuts++;
    }
    expect(cuts).toBeGreaterThanOrEqual(3);
  },
);

test('a number that was given anew after a cut-off stays, also after it was looked at', async () => {
  const { activityId } = await line.town.publish(aPlan({ admission: 'lot', startsInMinutes, phone: 'required' }));
  const person = await somebody();
  const press = () => person.call(registration.signUp, aSignUp(activityId, { phone }));
  // Read, the applications counted, phone number, and the registration is lost.
  line.network.cutAt(4, 'request');
  expect(await press()).toMatchObject({ ok: false });
  expect(line.network.mend()).toBe(true);
  expect(await contactsOf(activityId)).toHaveLength(1);
  const { registrationId } = await granted(press());
  await lineScenes(line).afterTheSweep();
  await lineScenes(line).afterTheSweep();
  expect(await contactsOf(activityId)).toMatchObject([{ phone, generation: 1, checkAt: null }]);
  expect(await granted(line.town.organizer.call(registration.revealPhone, { registrationId }))).toEqual({ phone });
});

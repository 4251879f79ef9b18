import fc from 'fast-check';
import * as registration from '../../../contracts/registration/calls';
import { booksOf, expectExactBooks, expectSoundBooks } from '../../support/books';
import type { Person } from '../../support/cloudForTests';
import { lineOfFile } from '../../support/cutLine';
import { aPlan } from '../../support/plans';
import { aSignUp } from '../../support/signUps';
import { casesOf } from '../../support/thorough';
import { aResident } from '../../support/town';
import type { Loss } from '../../support/worker/faultyNetwork';

const line = lineOfFile();
let people: readonly Person[];
beforeAll(async () => {
  people = await Promise.all(['oLin', 'oZhou', 'oWu', 'oTan'].map((openid) => aResident(line.cloud, openid)));
});

/** So many people press at once; the line to the database may be lost meanwhile, for all of them. */
const aPress = fc.record({
  who: fc.nat({ max: 3 }),
  does: fc.oneof(
    { weight: 4, arbitrary: fc.constant('sign-up' as const) },
    { weight: 2, arbitrary: fc.constant('cancel' as const) },
    { weight: 3, arbitrary: fc.constant('accept' as const) },
    { weight: 1, arbitrary: fc.constant('decline' as const) },
    { weight: 1, arbitrary: fc.constant('sweep' as const) },
  ),
  seats: fc.integer({ min: 1, max: 2 }),
  maySplit: fc.boolean(),
});
const aMoment = fc.record({
  presses: fc.array(aPress, { minLength: 1, maxLength: 4 }),
  cut: fc.option(fc.record({ at: fc.integer({ min: 1, max: 12 }), loss: fc.constantFrom<Loss>('request', 'answer') }), {
    freq: 2,
  }),
  minutes: fc.constantFrom(0, 0, 2, 121),
});
type Press = typeof aPress extends fc.Arbitrary<infer Value> ? Value : never;

const aMinute = 60_000;
const aDecade = 10 * 365 * 24 * 60;

async function press(activityId: string, { who, does, seats, maySplit }: Press): Promise<void> {
  const person = people[who];
  if (person === undefined || does === 'sweep') return void (await line.cloud.cloud.runTimer('registration'));
  if (does === 'sign-up')
    return void (await person.call(registration.signUp, aSignUp(activityId, { seats, maySplit })));
  const { registrations } = await booksOf(line.cloud, activityId);
  const own = registrations.find(({ nickname }) => nickname === person.openid);
  if (own === undefined) return;
  const registrationId = own._id;
  if (does === 'cancel') await person.call(registration.cancelRegistration, { registrationId });
  else
    await person.call(registration.answerOffer, {
      registrationId,
      offer: own.queue?.offer?.number ?? 1,
      isAccepted: does === 'accept',
    });
}

test('on the cloud database too, whatever is pressed at once, lost and repeated: seats and waitlist are exact after the sweep', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 3 }),
      fc.array(aMoment, { minLength: 2, maxLength: 5 }),
      async (capacity, moments) => {
        const plan = aPlan({ capacity, seatsPerSignUp: 2, startsInMinutes: aDecade });
        const { activityId } = await line.town.publish(plan);
        for (const { presses, cut, minutes } of moments) {
          if (cut !== null) line.network.cutAt(cut.at, cut.loss);
          await Promise.all(presses.map((one) => press(activityId, one)));
          line.network.mend();
          expectSoundBooks(await booksOf(line.cloud, activityId));
          line.cloud.cloud.clock.advance(minutes * aMinute);
        }
        for (let minute = 0; minute < 2; minute++) {
          line.cloud.cloud.clock.advance(2 * aMinute);
          await line.cloud.cloud.runTimer('registration');
        }
        await expectExactBooks(line.cloud, activityId);
      },
    ),
    { numRuns: casesOf(6, 100) },
  );
}, 240_000);

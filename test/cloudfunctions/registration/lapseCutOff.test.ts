import * as registration from '../../../contracts/registration/calls';
import { expectExactBooks } from '../../support/books';
import { cutAtEveryStep, lineOfFile } from '../../support/cutLine';
import { type LineScenes, lineScenes, ticketOf } from '../../support/lineScenes';
import { granted } from '../../support/town';

// On a cloud of its own: a sweep looks after every activity there is.
const line = lineOfFile();
let scenes: LineScenes;
beforeAll(() => {
  scenes = lineScenes(line);
});

test('letting an offer run out, cut off anywhere, is finished by the next sweep', async () => {
  const { aSeatAndALine, afterTheSweep, somebody } = scenes;
  await cutAtEveryStep(
    line.network,
    async () => {
      const scene = await aSeatAndALine();
      await granted(scene.holder.call(registration.cancelRegistration, { registrationId: scene.held }));
      const last = await somebody();
      const { registrationId } = await line.town.signUp(last, scene.activityId);
      line.cloud.cloud.clock.advance(121 * 60_000);
      return { ...scene, next: last, registrationId };
    },
    async () => {
      await line.cloud.cloud.runTimer('registration');
      // The sweep reports to the log alone; whether the line was cut tells the network.
      return line.network.isCut() ? { ok: false, failure: 'unexpected' } : { ok: true };
    },
    async (scene) => {
      await afterTheSweep();
      await afterTheSweep();
      expect(await ticketOf(scene)).toMatchObject({ status: 'waiting', waiting: { offer: { number: 1, seats: 1 } } });
      const { next, registrationId } = scene;
      // Answered, so that the next scene's sweep has its own offer alone to let run out.
      await granted(next.call(registration.answerOffer, { registrationId, offer: 1, isAccepted: true }));
      await expectExactBooks(line.cloud, scene.activityId, { confirmed: 1, left: 0 });
    },
  );
});

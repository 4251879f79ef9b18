import * as registration from '../../../contracts/registration/calls';
import { expectExactBooks } from '../../support/books';
import { aCutLine, type CutLine, cutAtEveryStep } from '../../support/cutLine';
import { type LineScenes, lineScenes, ticketOf } from '../../support/lineScenes';
import { granted } from '../../support/town';

// On a cloud of its own: a sweep looks after every activity there is.
let line: CutLine;
let scenes: LineScenes;
beforeAll(async () => {
  line = await aCutLine();
  scenes = lineScenes(line);
});
afterEach(() => line.network.mend());
afterAll(() => line.close());

test('letting an offer run out, cut off anywhere, is finished by the next sweep', async () => {
  const { cloud, network, town } = line;
  const { aSeatAndALine, afterTheSweep, somebody } = scenes;
  await cutAtEveryStep(
    network,
    async () => {
      const scene = await aSeatAndALine();
      await granted(scene.holder.call(registration.cancelRegistration, { registrationId: scene.held }));
      const last = await somebody();
      const { registrationId } = await town.signUp(last, scene.activityId);
      cloud.cloud.clock.advance(121 * 60_000);
      return { ...scene, next: last, registrationId };
    },
    async () => {
      await cloud.cloud.runTimer('registration');
      // The sweep reports to the log alone; whether the line was cut tells the network.
      return network.isCut() ? { ok: false, failure: 'unexpected' } : { ok: true };
    },
    async (scene) => {
      await afterTheSweep();
      await afterTheSweep();
      expect(await ticketOf(scene)).toMatchObject({ status: 'waiting', waiting: { offer: { number: 1, seats: 1 } } });
      const { next, registrationId } = scene;
      // Answered, so that the next scene's sweep has its own offer alone to let run out.
      await granted(next.call(registration.answerOffer, { registrationId, offer: 1, isAccepted: true }));
      await expectExactBooks(cloud, scene.activityId, { confirmed: 1, left: 0 });
    },
  );
}, 180_000);

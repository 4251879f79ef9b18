import type { DrawDocument } from '../../../cloudfunctions/_records/draws/documents';
import type { RegistrationDocument } from '../../../cloudfunctions/_records/registrations/documents';
import * as admission from '../../../contracts/admission/calls';
import { recomputeDraw } from '../../../domain/admission/recomputeDraw';
import { expectExactBooks } from '../../support/books';
import { cloudTime } from '../../support/cloudTime';
import { cutAtEveryStep, lineOfFile } from '../../support/cutLine';
import { aClosing, aLottery, applicationsFor, drawOf } from '../../support/draws';
import { nodeHashing } from '../../support/hashing';
import { granted } from '../../support/town';

// Some fifty scenes, one for each request that can be lost.
jest.setTimeout(300_000);

const line = lineOfFile();
let time: ReturnType<typeof cloudTime>;
beforeAll(() => {
  time = cloudTime(line.cloud);
});

const close = (activityId: string) => line.town.organizer.call(admission.closeApplications, aClosing(activityId));
const drawLots = (activityId: string) => line.town.organizer.call(admission.drawLots, { activityId, ...aLottery });

/** Statuses in the order drawn, and what the history of each says of the draw. */
async function drawnIn(activityId: string) {
  const { registrations = {}, draws = {} } = await line.cloud.dump();
  // As the functions wrote them.
  const { entries, order, isSeated } = draws[activityId] as DrawDocument;
  const people = order.map((lot) => {
    const id = String(entries.find((entry) => entry.lot === lot)?.registrationId);
    const { status, timeline } = registrations[id] as RegistrationDocument;
    return [status, ...timeline.slice(1).map(({ step }) => step)].join(' ');
  });
  return { people, isSeated };
}

test('a closing that was cut off anywhere is finished by its retry, with one commitment', async () => {
  await cutAtEveryStep(
    line.network,
    async () => (await applicationsFor(line.cloud, line.town, [1, 1])).activityId,
    close,
    async (activityId) => {
      const { draw } = await granted(close(activityId));
      expect(draw.lots.length).toBe(2);
      expect(await granted(close(activityId))).toEqual({ draw });
    },
  );
});

const scene = async () => {
  const { activityId } = await applicationsFor(line.cloud, line.town, [1, 1], {
    sessions: time.planIn(24 * 60, { capacity: 1 }).sessions,
    registrationClosesAt: time.fromNow(600),
  });
  await granted(close(activityId));
  return activityId;
};

async function expectSeated(activityId: string) {
  expect(await drawnIn(activityId)).toEqual({
    people: ['confirmed drawn', 'waiting not-drawn'],
    isSeated: true,
  });
  await expectExactBooks(line.cloud, activityId, { confirmed: 1, waiting: 1, left: 0 });
  expect(recomputeDraw(await drawOf(line.town.organizer, activityId), nodeHashing)).toMatchObject({
    outcome: 'agreed',
  });
}

test('a draw that was cut off anywhere is finished by the next call, in the same order', async () => {
  await cutAtEveryStep(line.network, scene, drawLots, async (activityId) => {
    await granted(drawLots(activityId));
    // Seats that a cut-off step holds come back after a minute.
    time.pass(2);
    expect(await granted(drawLots(activityId))).toMatchObject({ seated: 2, toSeat: 0 });
    await expectSeated(activityId);
  });
});

test('a draw that was cut off while seating is finished by the timer alone', async () => {
  for (let step = 3; ; step++) {
    const activityId = await scene();
    line.network.cutAt(step, step % 2 === 0 ? 'request' : 'answer');
    await drawLots(activityId);
    if (!line.network.mend()) break;
    time.pass(2);
    await time.sweep();
    await expectSeated(activityId);
  }
});

test('two organisers who press at once hold one draw, and seat everybody once', async () => {
  const activityId = await scene();
  const answers = await Promise.all([drawLots(activityId), drawLots(activityId), drawLots(activityId)]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true]);
  time.pass(2);
  await granted(drawLots(activityId));
  await expectSeated(activityId);
});

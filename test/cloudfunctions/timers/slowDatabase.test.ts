import { registrationTimer } from '../../../cloudfunctions/registration/cloudTimer';
import * as admission from '../../../contracts/admission/calls';
import { type Hold, holdText } from '../../../domain/registration/hold';
import { cloudTime } from '../../support/cloudTime';
import { lineOfFile } from '../../support/cutLine';
import { aClosing, endRegistration } from '../../support/draws';
import { manyLike } from '../../support/manyPeople';
import { minutePasses } from '../../support/messages';
import { aPlan } from '../../support/plans';
import { lastRun } from '../../support/timerRuns';
import { granted, residents } from '../../support/town';

// Hundreds of requests a run, and as many people to write first, on a machine that may be busy.
jest.setTimeout(300_000);

/** What `config.json` gives the function. */
const functionMilliseconds = 10_000;
const pool = 's1-hall';

const line = lineOfFile();
let time: ReturnType<typeof cloudTime>;
beforeAll(() => {
  time = cloudTime(line.cloud);
});

const collection = (name: string) => line.cloud.database.collection(name);
const countOf = async (name: string, condition: object) => (await collection(name).where(condition).count()).total;

afterEach(async () => {
  line.network.onEach(() => {});
  const all = { _id: line.cloud.database.command.exists(true) };
  for (const name of ['activities', 'registrations', 'seats', 'draws', 'messages', 'contacts'])
    await collection(name).where(all).remove();
});

const somebody = residents(line);
const signsUp = async (activityId: string) => {
  const person = await somebody();
  return (await line.town.signUp(person, activityId)).registrationId;
};

/** Seats held for so many, whose registrations may be there or not. */
async function hold(activityId: string, count: number, letter: string): Promise<void> {
  const held: Hold = { generation: 1, seats: 1, pool, at: time.fromNow(-5) };
  const names = Array.from({ length: count }, (_, index) => `${letter}${String(index).padStart(15, '0')}`);
  const holders = Object.fromEntries(names.map((name) => [name, holdText(held)]));
  const left = line.cloud.database.command.inc(-count);
  await collection('seats')
    .doc(activityId)
    .update({ data: { holders, [`pools.${pool}.left`]: left, touchedAt: held.at } });
}

/** Two hundred who were asked whether they come and said nothing, and as many who wait for their seats. */
async function unconfirmedAndWaiting(): Promise<string> {
  const plan = time.planIn(31 * 60, { capacity: 200, asksReconfirmation: true });
  const { activityId } = await line.town.publish(plan);
  await manyLike(line.cloud, await signsUp(activityId), 199, () => ({}), 'a');
  await hold(activityId, 199, 'a');
  const inLine = await signsUp(activityId);
  const behind = (index: number) => `.${String(index).padStart(4, '0')}`;
  const waits = (index: number, { queue }: Parameters<Parameters<typeof manyLike>[3] & object>[1]) => ({
    queue: queue && { ...queue, order: `${queue.order}${behind(index)}` },
  });
  await manyLike(line.cloud, inLine, 199, waits, 'b');
  time.pass(7.1 * 60);
  await minutePasses(line.cloud);
  await collection('messages')
    .where({ activityId })
    .update({ data: { state: 'sent' } });
  time.pass(12 * 60);
  return activityId;
}

/** Seats held for nobody. */
async function surplusHolds(): Promise<string> {
  const { activityId } = await line.town.publish(time.planIn(72 * 60, { capacity: 300 }));
  await hold(activityId, 300, 'c');
  return activityId;
}

/** Drawn, and nobody has a seat yet. */
async function unseatedDraw(): Promise<string> {
  const plan = aPlan({ admission: 'lot', capacity: 100, startsInMinutes: 7 * 24 * 60 });
  const { activityId } = await line.town.publish(plan);
  await manyLike(line.cloud, await signsUp(activityId), 149, () => ({ lotNumber: null }), 'd');
  await endRegistration(line.cloud, activityId);
  const { draw } = await granted(
    line.town.organizer.call(admission.closeApplications, aClosing(activityId, line.cloud.cloud.clock.now())),
  );
  await collection('draws')
    .doc(activityId)
    .update({ data: { drawnAt: time.fromNow(0), order: draw.lots } });
  return activityId;
}

/** Without a registration that they were given for. */
async function strayPhones(): Promise<void> {
  const given = { at: time.fromNow(-10), act: 'given', policyVersion: '1', purposes: [] };
  const phones = Array.from({ length: 20 }, (_, index) => ({
    _id: `act_none.stray${index}.self`,
    phone: '13800000000',
    generation: 1,
    eraseAfter: time.fromNow(60 * 24 * 60),
    consent: given,
    checkAt: time.fromNow(-5),
  }));
  await collection('contacts').add({ data: phones });
}

test.each([25, 50])(
  'at %s ms a request each run ends in its time, every step has its turn, and what waits is done',
  async (milliseconds) => {
    const [asked, surplus, drawn] = [await unconfirmedAndWaiting(), await surplusHolds(), await unseatedDraw()];
    await strayPhones();
    const begunAt = time.fromNow(0);
    line.cloud.cloud.clock.stop();
    // Requests that are asked at once take as long as if they came one after the other.
    line.network.onEach(() => line.cloud.cloud.clock.advance(milliseconds));
    const hadAllTheirTurn = async () => {
      const run = await lastRun(line.cloud, 'registration');
      return registrationTimer.steps.every(({ name }) => (run?.steps[name]?.at ?? '') >= begunAt);
    };
    const isDone = async () =>
      (await hadAllTheirTurn()) &&
      (await countOf('registrations', { activityId: asked, 'timeline.2.step': 'seat-released' })) === 200 &&
      (await countOf('registrations', { activityId: drawn, status: 'applied' })) === 0 &&
      (await countOf('contacts', { generation: 1 })) === 0;
    // Each run gives one step its whole turn at the least.
    for (let run = 0; run < registrationTimer.steps.length && !(await isDone()); run++) {
      const { result, databaseRequests } = await line.cloud.cloud.runTimer('registration');
      expect(result).toEqual({ ok: true, value: null });
      expect(databaseRequests * milliseconds).toBeLessThan(functionMilliseconds);
      time.pass(1);
    }
    expect(await isDone()).toBe(true);
    const { data } = await collection('seats').doc(surplus).get();
    expect(data).toMatchObject({ holders: {}, pools: { [pool]: { left: 300 } } });
    expect([
      await countOf('registrations', { activityId: drawn, status: 'confirmed' }),
      await countOf('registrations', { activityId: drawn, status: 'waiting' }),
    ]).toEqual([100, 50]);
  },
);

import type { MemberDocument } from '../../../cloudfunctions/_records/members/documents';
import type { RegistrationDocument } from '../../../cloudfunctions/_records/registrations/documents';
import * as checkin from '../../../contracts/checkin/calls';
import * as registration from '../../../contracts/registration/calls';
import { expectExactBooks } from '../../support/books';
import { cloudTime } from '../../support/cloudTime';
import { cutAtEveryStep, lineOfFile } from '../../support/cutLine';
import { accepts } from '../../support/messages';
import { stepAfter } from '../../support/thorough';
import { granted, residents } from '../../support/town';

// A scene for each request that can be lost, on a machine that may be busy.
jest.setTimeout(240_000);

const line = lineOfFile();
let time: ReturnType<typeof cloudTime>;
beforeAll(() => {
  time = cloudTime(line.cloud);
});

const somebody = residents(line);

/** A sweep goes on with its other steps when one is cut off; that it says so is not what these tests are about. */
const cutSweep = async () => {
  await line.cloud.cloud.runTimer('registration');
  return line.network.mend() ? 'cut' : 'whole';
};

async function missed() {
  const person = await somebody();
  const { activityId } = await line.town.publish(time.planIn(20));
  const { registrationId } = await line.town.signUp(person, activityId);
  const came = await line.town.signUp(await somebody(), activityId);
  await granted(
    line.town.organizer.call(checkin.checkInByName, {
      activityId,
      sessionId: 's1',
      registrationId: came.registrationId,
    }),
  );
  time.pass(180);
  return { person, registrationId };
}

/** What is kept of one person's absence, as the functions wrote it. */
async function countOf(registrationId: string) {
  const { registrations = {}, members = {} } = await line.cloud.dump();
  const one = registrations[registrationId] as RegistrationDocument;
  const owner = members[one.memberId] as MemberDocument;
  return {
    noShows: owner.noShows.length,
    noted: one.timeline.filter(({ step }) => step === 'no-show').length,
    decision: one.absence?.appeal?.decision?.isExcused ?? null,
    decided: one.timeline.filter(({ step }) => step === 'appeal-granted').length,
  };
}

test('absences whose noting was cut off anywhere are noted once by the next sweep', async () => {
  for (let step = 1; ; step = stepAfter(step)) {
    const { registrationId } = await missed();
    line.network.cutAt(step, step % 2 === 0 ? 'request' : 'answer');
    const wasCut = (await cutSweep()) === 'cut';
    await time.sweep();
    expect(await countOf(registrationId)).toEqual({ noShows: 1, noted: 1, decision: null, decided: 0 });
    if (!wasCut) break;
  }
});

test('a decision that was cut off anywhere is finished by its retry', async () => {
  await cutAtEveryStep(
    line.network,
    async () => {
      const { person, registrationId } = await missed();
      await time.sweep();
      await granted(person.call(registration.appealAbsence, { registrationId, reason: '住院了，没能取消' }));
      return registrationId;
    },
    (registrationId) =>
      line.town.organizer.call(registration.decideAppeal, { registrationId, isExcused: true, answer: '已核实' }),
    async (registrationId) => {
      const again = { registrationId, isExcused: true, answer: '已核实' };
      await granted(line.town.organizer.call(registration.decideAppeal, again));
      expect(await countOf(registrationId)).toEqual({ noShows: 0, noted: 1, decision: true, decided: 1 });
    },
  );
});

test('a release that was cut off anywhere leaves exact books after the next sweeps', async () => {
  for (let step = 1; ; step = stepAfter(step)) {
    const plan = time.planIn(48 * 60, { capacity: 1, asksReconfirmation: true });
    const { activityId } = await line.town.publish(plan);
    const holder = await somebody();
    await accepts(line.cloud, holder, ['reminder']);
    await line.town.signUp(holder, activityId);
    await line.town.signUp(await somebody(), activityId);
    time.pass(25 * 60);
    // Some minutes, for one run is short and may not come to them.
    for (let minute = 1; minute <= 3; minute++)
      expect((await line.cloud.cloud.runTimer('message')).result).toEqual({ ok: true, value: null });
    time.pass(12 * 60);
    line.network.cutAt(step, step % 2 === 0 ? 'request' : 'answer');
    const wasCut = (await cutSweep()) === 'cut';
    time.pass(2);
    await time.sweep();
    await expectExactBooks(line.cloud, activityId, { confirmed: 0, waiting: 1, left: 0 });
    time.pass(12 * 60);
    if (!wasCut) break;
  }
});

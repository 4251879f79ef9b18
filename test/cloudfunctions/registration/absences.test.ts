import type { MemberDocument } from '../../../cloudfunctions/_records/members/documents';
import * as registration from '../../../contracts/registration/calls';
import type { NoShow } from '../../../domain/member/noShows';
import { absenceScenes } from '../../support/absenceScenes';
import type { Person } from '../../support/cloudForTests';
import { aPlan, aSession } from '../../support/plans';
import { stageOfFile } from '../../support/stage';
import { granted } from '../../support/town';
import { expectNothingWritten } from '../../support/unchanged';

const { cloud, town, refuses } = stageOfFile();
const { time, somebody, signUp, kept, letIn, missedTogether } = absenceScenes({ cloud, town });

const noShowsOf = async (registrationId: string): Promise<readonly NoShow[]> => {
  const { memberId } = await kept(registrationId);
  const document = (await cloud.dump()).members?.[memberId] as MemberDocument;
  return document.noShows;
};
/** An activity that one person attended and this one missed, its doors closed and its absences noted. */
async function missedBy(person: Person): Promise<{ readonly activityId: string; readonly registrationId: string }> {
  const missed = await missedTogether(person, 1);
  const [first] = missed;
  if (first === undefined) throw new Error('one was made');
  return first;
}

describe('once the doors have closed', () => {
  test('who had a seat and was not let in is absent, who came, cancelled or waited is not', async () => {
    const { activityId } = await town.publish(time.planIn(200, { capacity: 3 }));
    const [missing, coming, cancelling, waiting] = await Promise.all([somebody(), somebody(), somebody(), somebody()]);
    const missed = await signUp(missing, activityId);
    const came = await signUp(coming, activityId);
    const cancelled = await signUp(cancelling, activityId);
    await granted(cancelling.call(registration.cancelRegistration, { registrationId: cancelled }));
    const third = await signUp(await somebody(), activityId);
    const waited = await signUp(waiting, activityId);
    time.pass(190);
    await letIn(activityId, came);
    await letIn(activityId, third);
    time.pass(125);
    await time.sweep();
    expect((await kept(missed)).absence).toBeNull();
    time.pass(10);
    await time.sweep();
    const absences = await Promise.all([missed, came, cancelled, third, waited].map(kept));
    expect(absences.map(({ absence }) => absence !== null)).toEqual([true, false, false, false, false]);
    expect(absences[0]?.timeline.map(({ step }) => step)).toEqual(['signed-up', 'no-show']);
    expect(await noShowsOf(missed)).toEqual([
      { registrationId: missed, activityId, title: '乡村振兴大讲堂', at: expect.any(String) },
    ]);
    const { ticket } = await granted(missing.call(registration.readTicket, { registrationId: missed }));
    expect(ticket.absence).toEqual({ appealBy: expect.any(String), appeal: null });
    await expectNothingWritten(cloud, time.sweep);
  });

  test('nobody is absent where nobody at all was let in', async () => {
    const person = await somebody();
    const { activityId } = await town.publish(time.planIn(20));
    const registrationId = await signUp(person, activityId);
    time.pass(180);
    await time.sweep();
    expect([(await kept(registrationId)).absence, await noShowsOf(registrationId)]).toEqual([null, []]);
  });
});

test('each session is judged by its own door, as soon as that has closed', async () => {
  const sessions = ['s1', 's2', 's3'].map((id, index) => aSession({ id, startAt: time.fromNow(20 + index * 24 * 60) }));
  const { activityId } = await town.publish(aPlan({ sessions }));
  const inSession = async (sessionId: string) =>
    (await town.signUp(await somebody(), activityId, { sessionId })).registrationId;
  const [missed, onPaper, coming] = [await inSession('s1'), await inSession('s2'), await inSession('s3')];
  await letIn(activityId, await inSession('s1'));
  const absent = async () =>
    Promise.all([missed, onPaper, coming].map(async (id) => (await kept(id)).absence !== null));
  time.pass(3 * 60);
  await time.sweep();
  expect(await absent()).toEqual([true, false, false]);
  await expectNothingWritten(cloud, time.sweep);
  time.pass(3 * 24 * 60);
  await time.sweep();
  expect(await absent()).toEqual([true, false, false]);
  await expectNothingWritten(cloud, time.sweep);
});

describe('an absence', () => {
  const reason = '孩子发烧去了医院';

  test('is explained once, and decided once by an organiser; an excused one counts no more', async () => {
    const person = await somebody();
    const { registrationId } = await missedBy(person);
    const { organizer } = town;
    await refuses(organizer, registration.decideAppeal, answer(registrationId, true), 'no-appeal');
    const appeal = { registrationId, reason };
    const first = await granted(person.call(registration.appealAbsence, appeal));
    expect(await expectNothingWritten(cloud, () => granted(person.call(registration.appealAbsence, appeal)))).toEqual(
      first,
    );
    await refuses(person, registration.appealAbsence, { registrationId, reason: '另一个理由吧' }, 'already-appealed');
    expect(await granted(organizer.call(registration.readRosterEntry, { registrationId }))).toMatchObject({
      entry: { hasOpenAppeal: true },
      appeal: { reason, isExcused: null, answer: null },
    });
    await refuses(person, registration.decideAppeal, answer(registrationId, true), 'not-allowed');
    await refuses(town.administrator, registration.decideAppeal, answer(registrationId, true), 'not-allowed');
    const decision = await granted(organizer.call(registration.decideAppeal, answer(registrationId, true)));
    expect(
      await expectNothingWritten(cloud, () =>
        granted(organizer.call(registration.decideAppeal, answer(registrationId, true))),
      ),
    ).toEqual(decision);
    await refuses(organizer, registration.decideAppeal, answer(registrationId, false), 'already-decided');
    expect(await noShowsOf(registrationId)).toEqual([]);
    expect((await kept(registrationId)).timeline.map(({ step }) => step)).toEqual([
      'signed-up',
      'no-show',
      'appealed',
      'appeal-granted',
    ]);
  });

  test('that is not excused goes on counting', async () => {
    const person = await somebody();
    const { registrationId } = await missedBy(person);
    await granted(person.call(registration.appealAbsence, { registrationId, reason }));
    await granted(town.organizer.call(registration.decideAppeal, answer(registrationId, false)));
    expect((await noShowsOf(registrationId)).length).toBe(1);
    const { ticket } = await granted(person.call(registration.readTicket, { registrationId }));
    expect(ticket.absence?.appeal).toEqual({ reason, isExcused: false, answer: '已核实' });
  });

  test('cannot be explained by another person, without one, or after thirty days', async () => {
    const person = await somebody();
    const { registrationId } = await missedBy(person);
    await refuses(await somebody(), registration.appealAbsence, { registrationId, reason }, 'unknown-registration');
    const { activityId } = await town.publish(time.planIn(600));
    const coming = await signUp(person, activityId);
    await refuses(person, registration.appealAbsence, { registrationId: coming, reason }, 'no-absence');
    time.pass(30 * 24 * 60);
    await refuses(person, registration.appealAbsence, { registrationId, reason }, 'too-late-to-appeal');
  });

  test('of an organiser is not decided by that organiser', async () => {
    const { registrationId } = await missedBy(town.organizer);
    await granted(town.organizer.call(registration.appealAbsence, { registrationId, reason }));
    await refuses(town.organizer, registration.decideAppeal, answer(registrationId, true), 'not-allowed');
  });
});

const answer = (registrationId: string, isExcused: boolean) => ({ registrationId, isExcused, answer: '已核实' });

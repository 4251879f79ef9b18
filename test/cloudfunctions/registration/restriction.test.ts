import type { RegistrationDocument } from '../../../cloudfunctions/_records/registrations/documents';
import * as admission from '../../../contracts/admission/calls';
import * as checkin from '../../../contracts/checkin/calls';
import * as member from '../../../contracts/member/calls';
import * as registration from '../../../contracts/registration/calls';
import { expectExactBooks } from '../../support/books';
import type { Person } from '../../support/cloudForTests';
import { cloudTime } from '../../support/cloudTime';
import { aClosing, aLottery } from '../../support/draws';
import { stageOfFile } from '../../support/stage';
import { aResident, granted } from '../../support/town';

const { cloud, town } = stageOfFile();
const time = cloudTime(cloud);

let people = 0;
const somebody = () => aResident(cloud, `oSomebody${++people}`);
const signUp = async (person: Person, activityId: string) => (await town.signUp(person, activityId)).registrationId;
const kept = async (registrationId: string) =>
  // As the functions wrote it.
  (await cloud.dump()).registrations?.[registrationId] as RegistrationDocument;
const letIn = (activityId: string, registrationId: string) =>
  granted(town.organizer.call(checkin.checkInByName, { activityId, sessionId: 's1', registrationId }));

async function missedTogether(person: Person, count: number) {
  const missed: { readonly activityId: string; readonly registrationId: string }[] = [];
  for (let index = 0; index < count; index++) {
    const { activityId } = await town.publish(time.planIn(20));
    missed.push({ activityId, registrationId: await signUp(person, activityId) });
    await letIn(activityId, await signUp(await somebody(), activityId));
  }
  time.pass(3 * 60);
  await time.sweep();
  return missed;
}

const answer = (registrationId: string, isExcused: boolean) => ({ registrationId, isExcused, answer: '已核实' });

test('three absences: onto the line only, offered what is free a day before, and free again when one is excused', async () => {
  const person = await somebody();
  const [missed] = await missedTogether(person, 3);
  const { restriction } = await granted(person.call(member.readMe, {}));
  expect(restriction?.absences.length).toBe(3);

  const { activityId } = await town.publish(time.planIn(30 * 60, { capacity: 2 }));
  const made = await town.signUp(person, activityId);
  expect(made.status).toBe('waiting');
  // Nobody who comes of themselves has to wait because of them.
  expect((await town.signUp(await somebody(), activityId)).status).toBe('confirmed');
  await time.sweep();
  await expectExactBooks(cloud, activityId, { confirmed: 1, waiting: 1, left: 1 });
  time.pass(6 * 60 + 1);
  await time.sweep();
  const { queue } = await kept(made.registrationId);
  expect(queue?.offer).toMatchObject({ number: 1, seats: 1 });
  await expectExactBooks(cloud, activityId, { confirmed: 1, waiting: 1, left: 0 });
  const accept = { registrationId: made.registrationId, offer: 1, isAccepted: true };
  expect(await granted(person.call(registration.answerOffer, accept))).toEqual({ status: 'confirmed', seats: 1 });

  const registrationId = String(missed?.registrationId);
  await granted(person.call(registration.appealAbsence, { registrationId, reason: '住院了，没能取消' }));
  await granted(town.organizer.call(registration.decideAppeal, answer(registrationId, true)));
  expect(await granted(person.call(member.readMe, {}))).toMatchObject({ restriction: null });
  const next = await town.publish(time.planIn(30 * 60));
  expect((await town.signUp(person, next.activityId)).status).toBe('confirmed');
});

test('in a draw, who is held back waits behind everyone, and is offered what is free a day before', async () => {
  const person = await somebody();
  await missedTogether(person, 3);
  const plan = { capacity: 2, admission: 'lot' as const, registrationClosesAt: time.fromNow(60) };
  const { activityId } = await town.publish(time.planIn(48 * 60, plan));
  const heldBack = await signUp(person, activityId);
  const other = await signUp(await somebody(), activityId);
  time.pass(62);
  await granted(town.organizer.call(admission.closeApplications, aClosing(activityId, cloud.cloud.clock.now())));
  await granted(town.organizer.call(admission.drawLots, { activityId, ...aLottery }));
  expect([(await kept(heldBack)).status, (await kept(other)).status]).toEqual(['waiting', 'confirmed']);
  await time.sweep();
  await expectExactBooks(cloud, activityId, { confirmed: 1, waiting: 1, left: 1 });
  time.pass(24 * 60);
  await time.sweep();
  expect((await kept(heldBack)).queue?.offer).toMatchObject({ seats: 1 });
});

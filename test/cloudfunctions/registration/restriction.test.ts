import * as admission from '../../../contracts/admission/calls';
import * as member from '../../../contracts/member/calls';
import * as registration from '../../../contracts/registration/calls';
import { absenceScenes } from '../../support/absenceScenes';
import { expectExactBooks } from '../../support/books';
import { aClosing, aLottery } from '../../support/draws';
import { stageOfFile } from '../../support/stage';
import { granted } from '../../support/town';

const { cloud, town } = stageOfFile();
const { time, somebody, signUp, kept, missedTogether } = absenceScenes({ cloud, town });

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

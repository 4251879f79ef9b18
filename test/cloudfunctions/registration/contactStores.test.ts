import { cloudSeatBook } from '../../../cloudfunctions/_records/seats/cloudSeatBook';
import { cloudRoster } from '../../../cloudfunctions/registration/roster/cloudRoster';
import { cloudSignUp } from '../../../cloudfunctions/registration/signingUp/cloudSignUp';
import { cloudSweep } from '../../../cloudfunctions/registration/sweep/cloudSweep';
import { cloudOwn } from '../../../cloudfunctions/registration/tickets/cloudOwn';
import { poolsOf } from '../../../domain/activity/sessions';
import { cancelled } from '../../../domain/registration/cancellation';
import { signUpConsent } from '../../../domain/registration/signUp';
import { addMinutes } from '../../../domain/time/instant';
import { noon } from '../../support/activities';
import { aRegistration, freshActivity, member, memberId, type Stores } from '../../support/bothStores';
import { type CloudForTests, cloudForTests } from '../../support/cloudForTests';

let cloud: CloudForTests;
beforeAll(async () => {
  process.env.TONGXIN_ROOT_KEY = 'a root key that is good for tests alone';
  cloud = await cloudForTests();
});
afterAll(() => {
  delete process.env.TONGXIN_ROOT_KEY;
  return cloud.close();
});

const onTheCloud = async (activity = freshActivity(1)): Promise<Stores> => {
  const { database } = cloud;
  const { id, ...fields } = activity;
  const pools = Object.fromEntries(
    poolsOf(activity.sessions).map(({ name, capacity }) => [name, { capacity, left: capacity, hasQueue: false }]),
  );
  await database.collection('activities').add({ data: { _id: id, absencesNotedAt: null, ...fields } });
  await database.collection('seats').add({ data: { _id: id, isOpen: true, pools, holders: {} } });
  await database
    .collection('members')
    .doc(memberId)
    .set({ data: { ...member, grants: [] } });
  return { book: cloudSeatBook, signUps: cloudSignUp, own: cloudOwn, sweeps: cloudSweep };
};

test('a phone number lies in a collection of its own, and is gone with its generation', async () => {
  const activity = freshActivity(1);
  const { book, signUps } = await onTheCloud(activity);
  const { id } = aRegistration(activity);
  const contact = {
    registrationId: id,
    generation: 1,
    phone: '13800000000',
    eraseAfter: noon,
    consent: signUpConsent(true, noon),
  };
  await signUps.keepContact(contact);
  const { registrationId, ...kept } = contact;
  const checkAt = addMinutes(noon, 1);
  expect((await cloud.dump()).contacts).toEqual({ [registrationId]: { _id: registrationId, ...kept, checkAt } });
  await book.eraseContact({ id, generation: 2 });
  expect((await cloud.dump()).contacts).toHaveProperty([registrationId]);
  await book.eraseContact({ id, generation: 1 });
  expect((await cloud.dump()).contacts).toEqual({});
});

test('a phone number is shown only of somebody still signed up, for the generation that gave it', async () => {
  const activity = freshActivity(1);
  const { book, signUps } = await onTheCloud(activity);
  const registration = aRegistration(activity);
  const { id, consent } = registration;
  await signUps.write(registration, null);
  const keep = (generation: number) =>
    signUps.keepContact({
      registrationId: id,
      generation,
      phone: '13800000000',
      eraseAfter: addMinutes(noon, 1),
      consent,
    });
  const shown = async () => (await cloudRoster.contact(memberId, id, noon))?.phone;
  await keep(2);
  expect(await shown()).toBeNull();
  await keep(1);
  expect(await shown()).toBe('13800000000');
  await book.eraseContacts([{ id, generation: 1, givenUntil: addMinutes(noon, -1) }]);
  expect(await shown()).toBe('13800000000');
  const change = cancelled(registration, { at: noon, session: activity });
  if (!change.ok) throw new Error(change.failure);
  await book.change(registration, change.value);
  expect(await shown()).toBeNull();
  await book.eraseContacts([{ id, generation: 1, givenUntil: noon }]);
  expect((await cloud.dump()).contacts).toEqual({});
});

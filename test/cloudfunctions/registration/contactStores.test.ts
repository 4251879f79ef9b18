import { cloudRoster } from '../../../cloudfunctions/registration/roster/cloudRoster';
import { cancelled } from '../../../domain/registration/cancellation';
import { signUpConsent } from '../../../domain/registration/signUp';
import { addMinutes } from '../../../domain/time/instant';
import { noon } from '../../support/activities';
import { aStoredRegistration, cloudStoresOfFile, freshActivity, memberId } from '../../support/bothStores';

const { cloud, onTheCloud } = cloudStoresOfFile();

test('a phone number lies in a collection of its own, and is gone with its generation', async () => {
  const activity = freshActivity(1);
  const { book, signUps } = await onTheCloud(activity);
  const { id } = aStoredRegistration(activity);
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
  const registration = aStoredRegistration(activity);
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

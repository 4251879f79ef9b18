import { cloudCancellation } from '../../../cloudfunctions/registration/cloudCancellation';
import { cloudSignUp } from '../../../cloudfunctions/registration/cloudSignUp';
import type { CancellationStore, KeptRegistration, SignUpStore } from '../../../cloudfunctions/registration/ports';
import { bareIdOf } from '../../../domain/id';
import { registrationOf, signUpConsent } from '../../../domain/registration/signUp';
import { anActivity, noon } from '../../support/activities';
import { type CloudForTests, cloudForTests } from '../../support/cloudForTests';
import { MemoryRegistrations } from '../../support/memoryRegistrations';

type Stores = { readonly signUps: SignUpStore; readonly cancellations: CancellationStore };

const memberId = 'mem_lin0000000000000';
const otherId = 'mem_zhou000000000000';
const member = { nickname: '小林', ageBand: 'adult' } as const;
const consent = signUpConsent(true, noon);

let cloud: CloudForTests;
beforeAll(async () => {
  cloud = await cloudForTests();
});
afterAll(() => cloud.close());

let activities = 0;
const freshActivity = (capacity: number) =>
  anActivity({ id: `act_${String(++activities).padStart(16, '0')}`, capacity });

const inMemory = async (activity = freshActivity(1)): Promise<Stores> => {
  const books = new MemoryRegistrations(activity);
  books.members.set(memberId, member);
  return books;
};

const onTheCloud = async (activity = freshActivity(1)): Promise<Stores> => {
  const { database } = cloud;
  const { id, capacity, ...fields } = activity;
  await database.collection('activities').add({ data: { _id: id, capacity, ...fields } });
  await database.collection('seats').add({ data: { _id: id, capacity, left: capacity, isOpen: true, holders: {} } });
  await database
    .collection('members')
    .doc(memberId)
    .set({ data: { ...member, grants: [] } });
  return { signUps: cloudSignUp, cancellations: cloudCancellation };
};

const aRegistration = (activityId: string, generation: number): KeptRegistration => ({
  ...registrationOf(
    activityId,
    { id: memberId, ...member },
    { generation, ticketNumber: `NUMBER${generation}`, now: noon },
  ),
  requestId: 'request',
  hasPhone: true,
  consent,
});

describe.each([
  ['in memory', inMemory],
  ['on the cloud database', onTheCloud],
])('the books of an activity %s', (_, open) => {
  test('a fresh activity is seen with its seats, its member and nothing taken', async () => {
    const activity = freshActivity(3);
    const { signUps } = await open(activity);
    expect(await signUps.look(activity.id, memberId)).toEqual({
      activity,
      seats: { capacity: 3, left: 3, isOpen: true, mine: null },
      member,
      registration: null,
    });
    expect(await signUps.look(activity.id, otherId)).toMatchObject({ member: null });
    expect(await signUps.look('act_ffffffffffffffff', memberId)).toBeNull();
  });

  test('a seat is claimed once, and the last one by one person only', async () => {
    const activity = freshActivity(1);
    const { signUps } = await open(activity);
    const claim = { step: 'claim', generation: 1 } as const;
    expect(await signUps.takeSeat(activity.id, memberId, claim)).toBe(true);
    expect(await signUps.takeSeat(activity.id, memberId, claim)).toBe(false);
    expect(await signUps.takeSeat(activity.id, otherId, claim)).toBe(false);
    expect(await signUps.takeSeat(activity.id, memberId, { step: 'held', generation: 1 })).toBe(true);
    expect((await signUps.look(activity.id, memberId))?.seats).toEqual({ capacity: 1, left: 0, isOpen: true, mine: 1 });
  });

  test('a seat is kept only from the generation before', async () => {
    const activity = freshActivity(2);
    const { signUps } = await open(activity);
    await signUps.takeSeat(activity.id, memberId, { step: 'claim', generation: 1 });
    expect(await signUps.takeSeat(activity.id, memberId, { step: 'keep', generation: 3 })).toBe(false);
    expect(await signUps.takeSeat(activity.id, memberId, { step: 'keep', generation: 2 })).toBe(true);
    expect((await signUps.look(activity.id, memberId))?.seats).toMatchObject({ left: 1, mine: 2 });
  });

  test('a registration is confirmed once, and again only after that generation was cancelled', async () => {
    const activity = freshActivity(1);
    const { signUps, cancellations } = await open(activity);
    const first = aRegistration(activity.id, 1);
    expect(await signUps.confirm(first)).toBe(true);
    expect(await signUps.confirm(first)).toBe(false);
    expect(await signUps.confirm(aRegistration(activity.id, 2))).toBe(false);
    expect((await signUps.look(activity.id, memberId))?.registration).toEqual(first);

    await cancellations.markCancelled({ id: first.id, generation: 2 }, noon);
    expect(await cancellations.look(memberId, first.id)).toMatchObject({ registration: { status: 'confirmed' } });
    await cancellations.markCancelled(first, noon);
    expect(await cancellations.look(memberId, first.id)).toEqual({
      registration: { ...first, status: 'cancelled', cancelledAt: noon, hasPhone: false },
      activity,
      isCheckedIn: false,
    });
    expect(await signUps.confirm(aRegistration(activity.id, 3))).toBe(false);
    const second = aRegistration(activity.id, 2);
    expect(await signUps.confirm(second)).toBe(true);
    expect((await signUps.look(activity.id, memberId))?.registration).toEqual(second);
  });

  test('a release gives back the seat of its own generation, once', async () => {
    const activity = freshActivity(2);
    const { signUps, cancellations } = await open(activity);
    await signUps.takeSeat(activity.id, memberId, { step: 'claim', generation: 2 });
    const registration = aRegistration(activity.id, 2);
    await cancellations.release({ ...registration, generation: 1 });
    expect((await signUps.look(activity.id, memberId))?.seats).toMatchObject({ left: 1, mine: 2 });
    await cancellations.release(registration);
    await cancellations.release(registration);
    expect((await signUps.look(activity.id, memberId))?.seats).toMatchObject({ left: 2, mine: null });
  });

  test('nobody sees another’s registration', async () => {
    const activity = freshActivity(1);
    const { signUps, cancellations } = await open(activity);
    const registration = aRegistration(activity.id, 1);
    await signUps.confirm(registration);
    expect(await cancellations.look(otherId, registration.id)).toBeNull();
  });
});

test('a phone number lies in a collection of its own, and is gone with its generation', async () => {
  const activity = freshActivity(1);
  const { signUps, cancellations } = await onTheCloud(activity);
  const registration = aRegistration(activity.id, 1);
  const contact = { registrationId: registration.id, generation: 1, phone: '13800000000', eraseAfter: noon, consent };
  await signUps.keepContact(contact);
  const { registrationId, ...kept } = contact;
  expect((await cloud.dump()).contacts).toEqual({ [registrationId]: { _id: registrationId, ...kept } });
  await cancellations.release({ ...registration, generation: 2 });
  expect((await cloud.dump()).contacts).toHaveProperty([registrationId]);
  await cancellations.release(registration);
  expect((await cloud.dump()).contacts).toEqual({});
  expect(bareIdOf(memberId)).toBe('lin0000000000000');
});

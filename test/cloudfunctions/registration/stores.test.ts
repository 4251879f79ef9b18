import { registrationIdOf } from '../../../cloudfunctions/_records/registrations/cloudRegistrationId';
import type { StoredRegistration } from '../../../cloudfunctions/_records/registrations/ports';
import { cloudSeatBook } from '../../../cloudfunctions/_records/seats/cloudSeatBook';
import type { SeatBook } from '../../../cloudfunctions/_records/seats/ports';
import { cloudRoster } from '../../../cloudfunctions/registration/roster/cloudRoster';
import { cloudSignUp } from '../../../cloudfunctions/registration/signingUp/cloudSignUp';
import type { SignUpStore } from '../../../cloudfunctions/registration/signingUp/ports';
import { cloudSweep } from '../../../cloudfunctions/registration/sweep/cloudSweep';
import type { SweepStore } from '../../../cloudfunctions/registration/sweep/ports';
import { cloudOwn } from '../../../cloudfunctions/registration/tickets/cloudOwn';
import type { OwnStore } from '../../../cloudfunctions/registration/tickets/ports';
import { poolsOf } from '../../../domain/activity/sessions';
import { cancelled } from '../../../domain/registration/cancellation';
import { changed } from '../../../domain/registration/change';
import type { Hold } from '../../../domain/registration/hold';
import { offered } from '../../../domain/registration/offers';
import { type Final, registrationOf, signUpConsent } from '../../../domain/registration/signUp';
import { addMinutes } from '../../../domain/time/instant';
import { anActivity, noon } from '../../support/activities';
import { type CloudForTests, cloudForTests } from '../../support/cloudForTests';
import { MemoryBooks } from '../../support/memoryBooks';
import { aSession } from '../../support/plans';

type Stores = {
  readonly book: SeatBook;
  readonly signUps: SignUpStore;
  readonly own: OwnStore;
  readonly sweeps: SweepStore;
};

const memberId = 'mem_lin0000000000000';
const otherId = 'mem_zhou000000000000';
const member = { nickname: '小林', ageBand: 'adult', noShows: [] } as const;
const pool = 's1-hall';

let cloud: CloudForTests;
beforeAll(async () => {
  process.env.TONGXIN_ROOT_KEY = 'a root key that is good for tests alone';
  cloud = await cloudForTests();
});
afterAll(() => {
  delete process.env.TONGXIN_ROOT_KEY;
  return cloud.close();
});

let activities = 0;
const freshActivity = (capacity: number) =>
  anActivity({ id: `act_${String(++activities).padStart(16, '0')}`, capacity, seatsPerSignUp: 3 });

const inMemory = async (activity = freshActivity(1)): Promise<Stores> => {
  const book = new MemoryBooks(activity, () => noon, registrationIdOf);
  book.members.set(memberId, member);
  return { book, signUps: book.signUps, own: book.own, sweeps: book.sweeps };
};

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

const waits: Final = { step: 'wait', opensWaitlist: true, isHeldBack: false, findsSeats: false };
const aRegistration = (
  activity: ReturnType<typeof freshActivity>,
  change: {
    step?: Final;
    seats?: number;
    maySplit?: boolean;
    earlier?: StoredRegistration;
    by?: string;
    now?: string;
  } = {},
): StoredRegistration => {
  const { step = { step: 'claim' }, seats = 1, maySplit = false, earlier = null, by = memberId, now = noon } = change;
  const registration = registrationOf({
    id: registrationIdOf(activity.id, by),
    activity,
    member: { id: by, ...member },
    wish: { sessionId: 's1', ticketKind: 'hall', seats, maySplit },
    step,
    earlier,
    ticketNumber: `${by}${earlier?.generation ?? 0}`,
    now,
  });
  return {
    ...registration,
    requestId: 'request',
    hasPhone: true,
    consent: signUpConsent(true, now),
    lotNumber: null,
    notices: [],
  };
};
const aHold = (change: Partial<Hold> = {}): Hold => ({ generation: 1, seats: 1, pool, at: noon, ...change });

describe.each([
  ['in memory', inMemory],
  ['on the cloud database', onTheCloud],
])('the seat book %s', (_, open) => {
  test('shows a fresh activity with its seats, its member and nothing held', async () => {
    const activity = freshActivity(3);
    const { signUps } = await open(activity);
    expect(await signUps.read(activity.id, memberId)).toMatchObject({
      activity,
      pools: { [pool]: { capacity: 3, left: 3, hasQueue: false } },
      isOpen: true,
      hold: null,
      member,
      registration: null,
    });
    expect(await signUps.read(activity.id, otherId)).toMatchObject({ member: null });
  });

  test('gives the last seats to one person only, and none past a line', async () => {
    const activity = freshActivity(3);
    const { book, signUps } = await open(activity);
    expect(await book.openWaitlist(activity.id, pool, 3)).toBe(false);
    expect(await book.claim(activity.id, memberId, aHold({ seats: 2 }))).toBe(true);
    expect(await book.claim(activity.id, memberId, aHold())).toBe(false);
    expect(await book.claim(activity.id, otherId, aHold({ seats: 2 }))).toBe(false);
    expect(await book.openWaitlist(activity.id, pool, 2)).toBe(true);
    expect(await book.openWaitlist(activity.id, pool, 2)).toBe(false);
    expect(await book.claim(activity.id, otherId, aHold())).toBe(false);
    expect(await signUps.read(activity.id, memberId)).toMatchObject({
      pools: { [pool]: { capacity: 3, left: 1, hasQueue: true } },
      hold: aHold({ seats: 2 }),
    });
  });

  test('moves a hold only from what exactly is held, and only as far as seats are left', async () => {
    const activity = freshActivity(3);
    const { book, signUps } = await open(activity);
    const [one, two] = [aHold(), aHold({ seats: 2, at: addMinutes(noon, 1) })];
    expect(await book.moveHold(activity.id, memberId, one, two)).toBe(false);
    expect(await book.moveHold(activity.id, memberId, null, one)).toBe(true);
    expect(await book.moveHold(activity.id, memberId, null, two)).toBe(false);
    expect(await book.moveHold(activity.id, memberId, one, aHold({ seats: 4 }))).toBe(false);
    expect(await book.moveHold(activity.id, memberId, one, two)).toBe(true);
    expect(await book.moveHold(activity.id, memberId, one, null)).toBe(false);
    expect(await signUps.read(activity.id, memberId)).toMatchObject({ pools: { [pool]: { left: 1 } }, hold: two });
    expect(await book.moveHold(activity.id, memberId, two, null)).toBe(true);
    expect(await signUps.read(activity.id, memberId)).toMatchObject({ pools: { [pool]: { left: 3 } }, hold: null });
  });

  test('writes each generation once, and only after the one before has ended', async () => {
    const activity = freshActivity(1);
    const { book, signUps, own } = await open(activity);
    const first = aRegistration(activity);
    expect(await signUps.write(first, null)).toBe(true);
    expect(await signUps.write(first, null)).toBe(false);
    const change = cancelled(first, { at: noon, session: activity });
    if (!change.ok) throw new Error(change.failure);
    expect(await book.change({ ...first, generation: 2 }, change.value)).toBe(false);
    expect(await book.change(first, change.value)).toBe(true);
    expect(await book.change(first, change.value)).toBe(false);
    const ended = { ...first, ...changed(first, change.value) };
    expect((await own.read(memberId, first.id))?.registration).toMatchObject({
      status: 'cancelled',
      timeline: ended.timeline,
    });
    expect(await own.read(otherId, first.id)).toBeNull();
    const second = aRegistration(activity, { earlier: ended });
    expect(await signUps.write(second, first)).toBe(false);
    expect(await signUps.write(second, ended)).toBe(true);
    expect((await signUps.read(activity.id, memberId))?.registration).toEqual(second);
  });

  test('shows the line in its order, without whom the seats left do not suffice for or who has an offer', async () => {
    const activity = freshActivity(2);
    const { book, signUps, sweeps } = await open(activity);
    const inLine = (by: string, minute: number, seats: number, maySplit = false) =>
      aRegistration(activity, { step: waits, by, seats, maySplit, now: addMinutes(noon, minute) });
    const [party, splits, single, served] = [
      inLine('mem_a000000000000000', 1, 3),
      inLine('mem_b000000000000000', 3, 3, true),
      inLine('mem_c000000000000000', 2, 1),
      inLine('mem_d000000000000000', 0, 1),
    ];
    for (const one of [party, splits, single, served]) await signUps.write(one, null);
    const offer = offered(served, 1, activity, noon);
    expect(await book.change(served, offer)).toBe(true);
    const hold = aHold();
    await book.moveHold(activity.id, served.memberId, null, hold);

    const at = addMinutes(noon, 5);
    const one = await book.readWaitlist(activity.id, pool, at);
    expect(one).toMatchObject({ isOpen: true, left: 1, activity: { id: activity.id, sessions: activity.sessions } });
    expect(one?.next.map(({ registration }) => registration.memberId)).toEqual([single.memberId, splits.memberId]);

    const overdue = async (minute: number) =>
      (await sweeps.overdueOffers(addMinutes(noon, minute)))
        .filter(({ registration }) => registration.activityId === activity.id)
        .map((held) => ({ by: held.registration.memberId, hold: held.hold }));
    expect(await overdue(119)).toEqual([]);
    expect(await overdue(120)).toEqual([{ by: served.memberId, hold }]);
  });

  test('shows who is held back on the waitlist from a day before the session on, also once it was moved', async () => {
    const startAt = addMinutes(noon, 48 * 60);
    const activity = anActivity({
      ...freshActivity(2),
      sessions: [aSession({ startAt, endAt: addMinutes(startAt, 60) })],
    });
    const { book, signUps, sweeps } = await open(activity);
    const heldBack = aRegistration(activity, { step: { ...waits, isHeldBack: true } });
    expect(heldBack.queue?.from).toBe(addMinutes(noon, 24 * 60));
    // As of a session that was to start three days later.
    await signUps.write(
      { ...heldBack, queue: heldBack.queue && { ...heldBack.queue, from: addMinutes(noon, 96 * 60) } },
      null,
    );
    const inLine = async (minutes: number) =>
      (await book.readWaitlist(activity.id, pool, addMinutes(noon, minutes)))?.next;
    expect([(await inLine(24 * 60 - 1))?.length, (await inLine(24 * 60))?.length]).toEqual([0, 1]);
    const toFill = async (minutes: number) =>
      (await sweeps.poolsToFill(addMinutes(noon, minutes))).filter(({ activityId }) => activityId === activity.id);
    expect(await toFill(24 * 60)).toEqual([{ activityId: activity.id, pool }]);
  });

  test('finds the holds that were made or stamped since they were last compared', async () => {
    const activity = freshActivity(2);
    const { book, sweeps } = await open(activity);
    const isTouched = async () => (await sweeps.touchedActivities()).includes(activity.id);
    expect(await isTouched()).toBe(false);
    const hold = aHold();
    await book.claim(activity.id, memberId, hold);
    expect(await isTouched()).toBe(true);
    const seen = await sweeps.holdsOf(activity.id);
    const registrationId = registrationIdOf(activity.id, memberId);
    const holds = [{ memberId, registrationId, hold }];
    expect(seen).toEqual({ activityId: activity.id, touchedAt: noon, comparedUntil: '', holds });
    const stamped = aHold({ at: addMinutes(noon, 1) });
    await book.moveHold(activity.id, memberId, hold, stamped);
    await sweeps.noteCompared(seen, noon, true);
    expect(await isTouched()).toBe(true);
    const again = await sweeps.holdsOf(activity.id);
    expect(again).toMatchObject({ touchedAt: stamped.at, comparedUntil: noon });
    await sweeps.noteCompared(again, stamped.at, true);
    expect(await isTouched()).toBe(false);
  });
});

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

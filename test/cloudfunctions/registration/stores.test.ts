/** Longer than 200 lines: every duty of the seat book is tried against both of its stores, from one table. */
import { registrationIdOf } from '../../../cloudfunctions/_records/registrations/cloudRegistrationId';
import { cancelled, leftWaitlist } from '../../../domain/registration/cancellation';
import { changed } from '../../../domain/registration/change';
import { offered } from '../../../domain/registration/offers';
import { reconfirmed } from '../../../domain/registration/reconfirmation';
import type { Final } from '../../../domain/registration/signUp';
import { entriesKept } from '../../../domain/registration/timeline';
import { addMinutes } from '../../../domain/time/instant';
import { anActivity, noon } from '../../support/activities';
import {
  aStoredRegistration,
  cloudStoresOfFile,
  freshActivity,
  inMemory,
  member,
  memberId,
  pool,
} from '../../support/bothStores';
import { aHold } from '../../support/holds';
import { aSession } from '../../support/plans';

const otherId = 'mem_zhou000000000000';

const { onTheCloud } = cloudStoresOfFile();

const waits: Final = { step: 'wait', opensWaitlist: true, notesJoining: false, isHeldBack: false, findsSeats: false };

describe.each([
  ['in memory', inMemory],
  ['on the cloud database', onTheCloud],
])('the seat book %s', (_, open) => {
  test('shows a fresh activity with its seats, its member and nothing held', async () => {
    const activity = freshActivity(3);
    const { signUps } = await open(activity);
    expect(await signUps.read(activity.id, memberId, noon)).toMatchObject({
      activity,
      pools: { [pool]: { capacity: 3, left: 3, hasQueue: false } },
      isOpen: true,
      hold: null,
      member,
      registration: null,
    });
    expect(await signUps.read(activity.id, otherId, noon)).toMatchObject({ member: null });
  });

  test('gives the last seats to one person only, and none past a line', async () => {
    const activity = freshActivity(3);
    const { book, signUps } = await open(activity);
    expect(await book.openWaitlist(activity.id, pool, 3, noon)).toBe(false);
    expect(await book.claim(activity.id, memberId, aHold({ seats: 2 }))).toBe(true);
    expect(await book.claim(activity.id, memberId, aHold())).toBe(false);
    expect(await book.claim(activity.id, otherId, aHold({ seats: 2 }))).toBe(false);
    expect(await book.openWaitlist(activity.id, pool, 2, noon)).toBe(true);
    expect(await book.openWaitlist(activity.id, pool, 2, noon)).toBe(false);
    expect(await book.claim(activity.id, otherId, aHold())).toBe(false);
    expect(await signUps.read(activity.id, memberId, noon)).toMatchObject({
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
    expect(await signUps.read(activity.id, memberId, noon)).toMatchObject({
      pools: { [pool]: { left: 1 } },
      hold: two,
    });
    expect(await book.moveHold(activity.id, memberId, two, null)).toBe(true);
    expect(await signUps.read(activity.id, memberId, noon)).toMatchObject({
      pools: { [pool]: { left: 3 } },
      hold: null,
    });
  });

  test('writes each generation once, and only after the one before has ended', async () => {
    const activity = freshActivity(1);
    const { book, signUps, own } = await open(activity);
    const first = aStoredRegistration(activity);
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
    expect(await own.read(otherId, first.id)).toMatchObject({ ownerId: memberId, hold: null });
    const second = aStoredRegistration(activity, { earlier: ended });
    expect(await signUps.write(second, first)).toBe(false);
    expect(await signUps.write(second, ended)).toBe(true);
    expect((await signUps.read(activity.id, memberId, noon))?.registration).toEqual(second);
  });

  test.each([
    ['a registration of before changes were counted', undefined, 2],
    ['one that shows less of its history than there was', 57, 58],
  ])('overwrites no change of %s', async (_, version, next) => {
    const activity = freshActivity(1);
    const { book, signUps, own } = await open(activity);
    const { version: _counted, ...first } = aStoredRegistration(activity);
    const seen = version === undefined ? first : { ...first, version };
    await signUps.write(seen, null);
    const changes = [1, 2].map((minutes) => reconfirmed(addMinutes(noon, minutes)));
    const isWritten = await Promise.all(changes.map((change) => book.change(seen, change)));
    expect(isWritten.filter(Boolean)).toHaveLength(1);
    const kept = (await own.read(memberId, first.id))?.registration;
    expect(kept).toMatchObject({ version: next, timeline: [{ step: 'signed-up' }, { step: 'reconfirmed' }] });
    const [change] = changes;
    if (change === undefined) throw new Error('no change');
    expect(await book.changeAll([{ seen, change }])).toEqual(new Set());
    const steps = kept ? [{ seen: kept, change }] : [];
    expect(await book.changeAll(steps)).toEqual(new Set([first.id]));
    expect((await own.read(memberId, first.id))?.registration).toMatchObject({ version: next + 1 });
    expect(await signUps.write(aStoredRegistration(activity, { earlier: seen }), seen)).toBe(false);
  });

  test('keeps of a long history the first entry and the latest, and changes many of one length each as its own', async () => {
    const activity = freshActivity(2);
    const { book, signUps, own } = await open(activity);
    const full = (by: string, at: string) => {
      const one = aStoredRegistration(activity, { by });
      const [first] = one.timeline;
      const others = Array.from({ length: entriesKept - 1 }, () => reconfirmed(at).entry);
      return { ...one, version: 57, timeline: first ? [first, ...others] : [] };
    };
    const all = [full(memberId, addMinutes(noon, 1)), full(otherId, addMinutes(noon, 2))];
    for (const one of all) await signUps.write(one, null);
    const change = reconfirmed(addMinutes(noon, 3));
    const steps = all.map((seen) => ({ seen, change }));
    expect(await book.changeAll(steps)).toEqual(new Set(all.map(({ id }) => id)));
    for (const { id, memberId: by, timeline: before } of all) {
      const [first, , ...others] = before;
      expect((await own.read(by, id))?.registration).toMatchObject({
        version: 58,
        timeline: [first, ...others, change.entry],
        leftOut: { changes: 1, offers: 0 },
      });
    }
  });

  test('shows the line in its order, without whom the seats left do not suffice for or who has an offer', async () => {
    const activity = freshActivity(2);
    const { book, signUps, sweeps } = await open(activity);
    const inLine = (by: string, minute: number, seats: number, maySplit = false) =>
      aStoredRegistration(activity, { step: waits, by, seats, maySplit, now: addMinutes(noon, minute) });
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

  test('ends a waitlist that nobody is on, once everyone who was about to join it has been written', async () => {
    const activity = freshActivity(1);
    const { book, signUps } = await open(activity);
    const hasQueue = async () => (await signUps.read(activity.id, memberId, noon))?.pools[pool]?.hasQueue;
    const later = (seconds: number) => addMinutes(noon, seconds / 60);
    await book.openWaitlist(activity.id, pool, 2, noon);
    await book.closeWaitlist(activity.id, pool, later(60));
    expect(await hasQueue()).toBe(true);
    expect(await book.noteJoining(activity.id, pool, later(30))).toBe(true);
    await book.closeWaitlist(activity.id, pool, later(89));
    expect(await hasQueue()).toBe(true);
    const waiting = aStoredRegistration(activity, { step: waits });
    await signUps.write(waiting, null);
    await book.closeWaitlist(activity.id, pool, later(120));
    expect(await hasQueue()).toBe(true);
    expect((await book.readWaitlist(activity.id, pool, later(120)))?.mayClose).toBe(true);
    const left = leftWaitlist({ ...waiting, status: 'confirmed' }, later(100));
    if (left) await book.change(waiting, left);
    await book.closeWaitlist(activity.id, pool, later(120));
    expect(await hasQueue()).toBe(false);
    expect(await book.noteJoining(activity.id, pool, later(121))).toBe(false);
    expect(await book.claim(activity.id, otherId, aHold())).toBe(true);
  });

  test('shows who is held back on the waitlist from a day before the session on, also once it was moved', async () => {
    const startAt = addMinutes(noon, 48 * 60);
    const activity = anActivity({
      ...freshActivity(2),
      sessions: [aSession({ startAt, endAt: addMinutes(startAt, 60) })],
    });
    const { book, signUps, sweeps } = await open(activity);
    const heldBack = aStoredRegistration(activity, { step: { ...waits, isHeldBack: true } });
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

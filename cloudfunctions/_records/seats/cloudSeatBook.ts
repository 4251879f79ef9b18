import type { PoolName } from '../../../domain/activity/sessions';
import { bareIdOf } from '../../../domain/id';
import { holdText } from '../../../domain/registration/hold';
import { heldBackOrders } from '../../../domain/registration/queue';
import { joinsWrittenBefore } from '../../../domain/registration/seats';
import { now } from '../../_platform/clock';
import { command as _ } from '../../_platform/cloud';
import { postNotices } from '../outbox/cloudSources';
import { changeRegistration, changeRegistrations } from '../registrations/cloudChange';
import { contacts, registrations } from '../registrations/collections';
import { cloudWaitlist } from './cloudWaitlist';
import { seats } from './collections';
import { fillSeats, fillSeatsInTime } from './fillSeats';
import type { GivenContact, HoldMove, SeatBook } from './ports';

const holderOf = (memberId: string): string => `holders.${bareIdOf(memberId)}`;
const leftOf = (pool: PoolName): string => `pools.${pool}.left`;
const joinedOf = (pool: PoolName): string => `pools.${pool}.joinedAt`;
const hasQueueOf = (pool: PoolName): string => `pools.${pool}.hasQueue`;

async function moveHolds(activityId: string, asked: readonly HoldMove[]): Promise<boolean> {
  const moves = asked.filter(({ from, to }) => (to ?? from) !== null);
  if (moves.length === 0) return true;
  const more = new Map<PoolName, number>();
  for (const { from, to } of moves)
    for (const [hold, sign] of [[from, -1] as const, [to, 1] as const])
      if (hold !== null) more.set(hold.pool, (more.get(hold.pool) ?? 0) + sign * hold.seats);
  const pools = [...more].filter(([, seatsMore]) => seatsMore !== 0);
  const raised = pools.filter(([, seatsMore]) => seatsMore > 0);
  const touchedAt = moves
    .flatMap(({ to }) => (to === null ? [] : [to.at]))
    .sort()
    .at(-1);
  return seats.update(
    {
      _id: activityId,
      ...Object.fromEntries(
        moves.map(({ memberId, from }) => [holderOf(memberId), from === null ? _.exists(false) : holdText(from)]),
      ),
      ...(raised.length > 0 && { isOpen: true }),
      ...Object.fromEntries(raised.map(([pool, seatsMore]) => [leftOf(pool), _.gte(seatsMore)])),
    },
    {
      ...Object.fromEntries(pools.map(([pool, seatsMore]) => [leftOf(pool), _.inc(-seatsMore)])),
      ...Object.fromEntries(
        moves.map(({ memberId, to }) => [holderOf(memberId), to === null ? _.remove() : holdText(to)]),
      ),
      ...(touchedAt !== undefined && { touchedAt }),
    },
  );
}

async function eraseContacts(given: readonly GivenContact[]): Promise<void> {
  if (given.length === 0) return;
  const each = given.map(({ id, generation, givenUntil }) => ({
    _id: id,
    generation,
    ...(givenUntil !== undefined && { 'consent.at': _.lte(givenUntil) }),
  }));
  await contacts.remove(_.or(...each));
}

export const cloudSeatBook: SeatBook = {
  readWaitlist: cloudWaitlist,

  claim: (activityId, memberId, hold) =>
    seats.update(
      {
        _id: activityId,
        isOpen: true,
        takesClaims: _.neq(false),
        [leftOf(hold.pool)]: _.gte(hold.seats),
        [hasQueueOf(hold.pool)]: false,
        [holderOf(memberId)]: _.exists(false),
      },
      { [leftOf(hold.pool)]: _.inc(-hold.seats), [holderOf(memberId)]: holdText(hold), touchedAt: hold.at },
    ),

  openWaitlist: (activityId, pool, wanted, at) =>
    seats.update(
      { _id: activityId, isOpen: true, [hasQueueOf(pool)]: false, [leftOf(pool)]: _.lt(wanted) },
      { [hasQueueOf(pool)]: true, [joinedOf(pool)]: at },
    ),

  noteJoining: (activityId, pool, at) =>
    seats.update({ _id: activityId, isOpen: true, [hasQueueOf(pool)]: true }, { [joinedOf(pool)]: at }),

  closeWaitlist: async (activityId, pool, at) => {
    const waits = {
      activityId,
      'queue.pool': pool,
      'queue.order': _.lt(heldBackOrders),
      status: _.in(['waiting', 'confirmed']),
    };
    if ((await registrations.count(waits)) > 0) return;
    const quiet = _.or({ [joinedOf(pool)]: _.exists(false) }, { [joinedOf(pool)]: _.lt(joinsWrittenBefore(at)) });
    await seats.update(_.and({ _id: activityId, [hasQueueOf(pool)]: true }, quiet), { [hasQueueOf(pool)]: false });
  },

  moveHold: (activityId, memberId, from, to) => moveHolds(activityId, [{ memberId, from, to }]),
  moveHolds,

  change: changeRegistration,
  changeAll: changeRegistrations,

  eraseContact: (registration) => eraseContacts([registration]),
  eraseContacts,

  postNotices,
};

/** Offers what is free of a pool to who waits for it. */
export const fillFreeSeats = fillSeats(cloudSeatBook, now);

/** Seats come before messages: the timer of the message function sends these within a minute. */
export const seatBookWithoutNotices: SeatBook = { ...cloudSeatBook, postNotices: async () => {} };

/** The same for a timer. */
export const fillSeatsInPortions = fillSeatsInTime(seatBookWithoutNotices, now);

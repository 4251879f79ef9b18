import type { PoolName } from '../../../domain/activity/sessions';
import { bareIdOf } from '../../../domain/id';
import { holdText } from '../../../domain/registration/hold';
import { heldBackOrders } from '../../../domain/registration/queue';
import { everyoneJoinedSince } from '../../../domain/registration/seats';
import { now } from '../../_platform/clock';
import { command as _ } from '../../_platform/cloud';
import { postNotices } from '../outbox/cloudNotices';
import { changeRegistration } from '../registrations/cloudChange';
import { contacts, registrations } from '../registrations/collections';
import { cloudWaitlist } from './cloudWaitlist';
import { seats } from './collections';
import { fillSeats } from './fillSeats';
import type { SeatBook } from './ports';

const holderOf = (memberId: string): string => `holders.${bareIdOf(memberId)}`;
const leftOf = (pool: PoolName): string => `pools.${pool}.left`;
const joinedOf = (pool: PoolName): string => `pools.${pool}.joinedAt`;
const lineOf = (pool: PoolName): string => `pools.${pool}.hasQueue`;

export const cloudSeatBook: SeatBook = {
  readWaitlist: cloudWaitlist,

  claim: (activityId, memberId, hold) =>
    seats.update(
      {
        _id: activityId,
        isOpen: true,
        takesClaims: _.neq(false),
        [leftOf(hold.pool)]: _.gte(hold.seats),
        [lineOf(hold.pool)]: false,
        [holderOf(memberId)]: _.exists(false),
      },
      { [leftOf(hold.pool)]: _.inc(-hold.seats), [holderOf(memberId)]: holdText(hold), touchedAt: hold.at },
    ),

  openWaitlist: (activityId, pool, wanted, at) =>
    seats.update(
      { _id: activityId, isOpen: true, [lineOf(pool)]: false, [leftOf(pool)]: _.lt(wanted) },
      { [lineOf(pool)]: true, [joinedOf(pool)]: at },
    ),

  noteJoining: (activityId, pool, at) =>
    seats.update({ _id: activityId, isOpen: true, [lineOf(pool)]: true }, { [joinedOf(pool)]: at }),

  closeWaitlist: async (activityId, pool, at) => {
    const waits = {
      activityId,
      'queue.pool': pool,
      'queue.order': _.lt(heldBackOrders),
      status: _.in(['waiting', 'confirmed']),
    };
    if ((await registrations.count(waits)) > 0) return;
    const quiet = _.or({ [joinedOf(pool)]: _.exists(false) }, { [joinedOf(pool)]: _.lt(everyoneJoinedSince(at)) });
    await seats.update(_.and({ _id: activityId, [lineOf(pool)]: true }, quiet), { [lineOf(pool)]: false });
  },

  moveHold: async (activityId, memberId, from, to) => {
    const pool = (to ?? from)?.pool;
    if (pool === undefined) return true;
    const more = (to?.seats ?? 0) - (from?.seats ?? 0);
    return seats.update(
      {
        _id: activityId,
        [holderOf(memberId)]: from === null ? _.exists(false) : holdText(from),
        ...(more > 0 && { isOpen: true, [leftOf(pool)]: _.gte(more) }),
      },
      {
        ...(more !== 0 && { [leftOf(pool)]: _.inc(-more) }),
        ...(to === null
          ? { [holderOf(memberId)]: _.remove() }
          : { [holderOf(memberId)]: holdText(to), touchedAt: to.at }),
      },
    );
  },

  change: changeRegistration,

  eraseContact: async ({ id, generation }, givenUntil) => {
    await contacts.remove({
      _id: id,
      generation,
      ...(givenUntil !== undefined && { 'consent.at': _.lte(givenUntil) }),
    });
  },

  postNotices,
};

/** Offers what is free of a pool to who waits for it. */
export const fillFreeSeats = fillSeats(cloudSeatBook, now);

/** Seats come before messages: the timer of the message function sends these within a minute. */
export const quietSeatBook: SeatBook = { ...cloudSeatBook, postNotices: async () => {} };

/** The same for a sweep: in small portions, so that no step of it takes the time of the others. */
export const fillSomeSeats = fillSeats(quietSeatBook, now, 1);

import type { PoolName } from '../../../domain/activity/sessions';
import { bareIdOf } from '../../../domain/id';
import { holdText } from '../../../domain/registration/hold';
import { isAlive } from '../../../domain/registration/registration';
import { now } from '../../_platform/clock';
import { command as _ } from '../../_platform/cloud';
import { carrying, postEntry } from '../audit/cloudAudit';
import { postNotices } from '../outbox/cloudNotices';
import { contacts, registrations } from '../registrations/collections';
import { cloudWaitlist } from './cloudWaitlist';
import { seats } from './collections';
import { fillSeats } from './fillSeats';
import type { SeatBook } from './ports';

const holderOf = (memberId: string): string => `holders.${bareIdOf(memberId)}`;
const leftOf = (pool: PoolName): string => `pools.${pool}.left`;
const lineOf = (pool: PoolName): string => `pools.${pool}.hasQueue`;

export const cloudSeatBook: SeatBook = {
  readWaitlist: cloudWaitlist,

  claim: (activityId, memberId, hold) =>
    seats.update(
      {
        _id: activityId,
        isOpen: true,
        [leftOf(hold.pool)]: _.gte(hold.seats),
        [lineOf(hold.pool)]: false,
        [holderOf(memberId)]: _.exists(false),
      },
      { [leftOf(hold.pool)]: _.inc(-hold.seats), [holderOf(memberId)]: holdText(hold), touchedAt: hold.at },
    ),

  openWaitlist: (activityId, pool, wanted) =>
    seats.update(
      { _id: activityId, isOpen: true, [lineOf(pool)]: false, [leftOf(pool)]: _.lt(wanted) },
      { [lineOf(pool)]: true },
    ),

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

  change: async ({ id, generation, timeline }, { fields, entry, notices, audit }) => {
    const isOver = fields.status !== undefined && !isAlive({ status: fields.status });
    const isWritten = await registrations.update(
      // No entry of the history beyond those that the decision has seen.
      { _id: id, generation, [`timeline.${timeline.length}`]: _.exists(false) },
      {
        // The database merges objects that are not set whole.
        ...Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, _.set(value)])),
        ...(isOver && { hasPhone: false }),
        ...(notices.length > 0 && { notices: _.push(notices) }),
        timeline: _.push([entry]),
        ...(audit && carrying(audit)),
      },
    );
    if (isWritten && audit) await postEntry(audit);
    return isWritten;
  },

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

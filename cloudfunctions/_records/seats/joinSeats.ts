import { bareIdOf } from '../../../domain/id';
import { joinDocument } from '../../_platform/joins';

/** Seats without their holders, who may be thousands; `mine` alone says what the caller holds. */
export const joinSeats = (activityId: string, memberId: string, as = 'seats') =>
  joinDocument('seats', activityId, { isOpen: 1, pools: 1, mine: `$holders.${bareIdOf(memberId)}` }, as);

/** Of joined seats only the pools: their holders may be thousands. */
export const seatPools = { 'seats.pools': 1 };

/**
 * What the holder of `registration` holds, with `seats` joined whole: the registration's id does not say who they are.
 * A list of one or none, the hold's text as `v`.
 */
export const holdOfRegistration = {
  $filter: {
    input: { $objectToArray: { $arrayElemAt: ['$seats.holders', 0] } },
    as: 'holder',
    cond: { $eq: ['$$holder.k', { $substrCP: ['$registration.memberId', 'mem_'.length, 16] }] },
  },
};

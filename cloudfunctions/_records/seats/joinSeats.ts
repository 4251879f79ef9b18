import { bareIdOf } from '../../../domain/id';
import { joinDocument } from '../../_platform/joins';

/** Seats without their holders, who may be thousands; `mine` alone says what the caller holds. */
export const joinSeats = (activityId: string, memberId: string, as = 'seats') =>
  joinDocument('seats', activityId, { isOpen: 1, pools: 1, mine: `$holders.${bareIdOf(memberId)}` }, as);

export const seatPools = { 'seats.pools': 1 };

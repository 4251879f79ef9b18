import { bareIdOf } from '../../domain/id';
import { subpipeline } from './cloud';

/** Stages that bring one known document of another collection along, so that a whole decision costs one request. */
const documentById = (from: string, id: string, fields: Readonly<Record<string, unknown>> | null, as: string) => {
  const found = subpipeline().match({ _id: id }).limit(1);
  return { from, pipeline: (fields === null ? found : found.project(fields)).done(), as };
};

/** The caller's own member document. */
export const joinMember = (memberId: string, as = 'members') =>
  documentById('members', memberId, { nickname: 1, ageBand: 1, grants: 1, noShows: 1 }, as);

export const joinRegistration = (registrationId: string, as = 'registrations') =>
  documentById('registrations', registrationId, null, as);

export const joinAttendance = (registrationId: string, as = 'attendances') =>
  documentById('attendances', registrationId, null, as);

/** Seats without their holders, who may be thousands; `mine` alone says what the caller holds. */
export const joinSeats = (activityId: string, memberId: string, as = 'seats') =>
  documentById('seats', activityId, { isOpen: 1, pools: 1, mine: `$holders.${bareIdOf(memberId)}` }, as);

/** Documents of another collection whose `foreignField` is this one's `localField`, whole. */
export const join = (from: string, localField: string, foreignField: string, as = from) => ({
  from,
  localField,
  foreignField,
  as,
});

/** Of joined seats only the pools: their holders may be thousands. */
export const seatPools = { 'seats.pools': 1 };

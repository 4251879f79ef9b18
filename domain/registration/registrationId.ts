import { bareIdOf } from '../id';

/** Made of its parts: the id itself is the rule that one person has one place in one activity. */
export const registrationIdOf = (activityId: string, memberId: string): string =>
  `reg_${bareIdOf(activityId)}.${bareIdOf(memberId)}.self`;

/** Ids of an activity's registrations come after `from` and before `to`. */
export const registrationIdsOf = (activityId: string): { readonly from: string; readonly to: string } => ({
  from: `reg_${bareIdOf(activityId)}.`,
  // What follows the dot in the order of texts.
  to: `reg_${bareIdOf(activityId)}/`,
});

/** The activity that a registration's id is made of. */
export const activityIdOf = (registrationId: string): string => `act_${bareIdOf(registrationId).split('.')[0] ?? ''}`;

/** Whose place it is. */
export const memberIdOf = (registrationId: string): string => `mem_${registrationId.split('.')[1] ?? ''}`;

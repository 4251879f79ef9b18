import { bareIdOf } from '../id';

/**
 * The id itself is the rule that one person has one place in one activity. `personId` is theirs in this activity alone:
 * organisers read registration ids, and two organisations must not find the same person in both of their lists.
 */
export const registrationIdOf = (activityId: string, personId: string): string =>
  `reg_${bareIdOf(activityId)}.${bareIdOf(personId)}.self`;

/** Ids of an activity's registrations come after `from` and before `to`. */
export const registrationIdsOf = (activityId: string): { readonly from: string; readonly to: string } => ({
  from: `reg_${bareIdOf(activityId)}.`,
  // What follows the dot in the order of texts.
  to: `reg_${bareIdOf(activityId)}/`,
});

/** The activity that a registration's id is made of. */
export const activityIdOf = (registrationId: string): string => `act_${bareIdOf(registrationId).split('.')[0] ?? ''}`;

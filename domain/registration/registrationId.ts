import { bareIdOf } from '../id';

/** Made of its parts: the id itself is the rule that one person has one place in one activity. */
export const registrationIdOf = (activityId: string, memberId: string): string =>
  `reg_${bareIdOf(activityId)}.${bareIdOf(memberId)}.self`;

/** The activity that a registration's id is made of. */
export const activityIdOf = (registrationId: string): string => `act_${bareIdOf(registrationId).split('.')[0] ?? ''}`;

/** Whose place it is. */
export const memberIdOf = (registrationId: string): string => `mem_${registrationId.split('.')[1] ?? ''}`;

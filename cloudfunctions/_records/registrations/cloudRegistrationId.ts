import { registrationIdOf as idOfPerson } from '../../../domain/registration/registrationId';
import { derivedId } from '../../_platform/keys';

/** The same for the same two; only this deployment can tell which member stands behind it. */
export const registrationIdOf = (activityId: string, memberId: string): string =>
  idOfPerson(activityId, derivedId('per', 'registration', activityId, memberId));

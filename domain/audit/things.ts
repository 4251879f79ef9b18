import type { Activity } from '../activity/activity';
import type { Registration } from '../registration/registration';
import type { Instant } from '../time/instant';

/** An activity as the act has just changed it: each version is changed to once. */
export const changedActivity = ({ id, organisationId, version, updatedAt }: Activity) => ({
  on: id,
  organisationId,
  occasion: version,
  at: updatedAt,
});

/** A registration as it was before the act: each length of its history is added to once. */
export const changingRegistration = (
  { id, generation, timeline }: Pick<Registration, 'id' | 'generation' | 'timeline'>,
  { organisationId }: Pick<Activity, 'organisationId'>,
  at: Instant,
) => ({ on: id, organisationId, occasion: `${generation}.${timeline.length}`, at });

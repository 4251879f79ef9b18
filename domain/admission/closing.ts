import type { Activity } from '../activity/activity';
import { maxStepMinutes } from '../registration/hold';
import { addMinutes, type Instant } from '../time/instant';

/** From when the list of a draw may be closed: whoever pressed in time may still be about to be written. */
export const listClosesFrom = ({ registrationClosesAt }: Pick<Activity, 'registrationClosesAt'>): Instant =>
  addMinutes(registrationClosesAt, maxStepMinutes);

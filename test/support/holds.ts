import type { Hold } from '../../domain/registration/hold';
import { noon } from './activities';

/** One seat in the hall of the first session, held since `noon`. */
export const aHold = (change: Partial<Hold> = {}): Hold => ({
  generation: 1,
  seats: 1,
  pool: 's1-hall',
  at: noon,
  ...change,
});

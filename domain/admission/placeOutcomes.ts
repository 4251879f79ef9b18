import { drawOutcomeOf } from '../registration/history';
import type { Registration } from '../registration/registration';

/**
 * What came of one place of a drawn order: `s` got seats, `w` waits, `-` was passed over, because they had cancelled, or
 * comes last, because they are held back for absences.
 */
export type PlaceOutcome = 's' | 'w' | '-';
/** Of all places served so far, one letter each. */
export type PlaceOutcomes = string;

/** After a person was served; null for a lot that nobody stands behind any more. */
export function placeOutcomeOf(registration: Pick<Registration, 'timeline'> | null): PlaceOutcome {
  const outcome = registration && drawOutcomeOf(registration);
  if (outcome === null) return '-';
  return outcome === 'drawn' ? 's' : 'w';
}

/** How many places there are up to the last that got seats; null where nobody waits, or nothing is known yet. */
export function seatsEndAt(outcomes: PlaceOutcomes): number | null {
  return outcomes.includes('w') ? outcomes.lastIndexOf('s') + 1 : null;
}

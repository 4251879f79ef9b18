import type { readDraw } from '../../../contracts/admission/calls';
import type { OutputOf } from '../../../contracts/call';
import type { listRoster } from '../../../contracts/registration/roster';
import type { Instant } from '../../../domain/time/instant';

export type Draw = NonNullable<OutputOf<typeof readDraw>['draw']>;
type Entries = OutputOf<typeof listRoster>['entries'];

/**
 * Where a draw stands: people still sign up, the list is to be closed, the lots are to be drawn, seats are being given,
 * giving them was cut off, or it is done.
 */
export type DrawPhase = 'open' | 'to-close' | 'to-draw' | 'seating' | 'unfinished' | 'drawn';

export function drawPhaseOf(at: {
  readonly closesAt: Instant;
  readonly draw: Pick<Draw, 'drawnAt'> | null;
  /** After the draw; null while it is not known. */
  readonly entries: readonly Pick<Entries[number], 'status'>[] | null;
  readonly isSeating: boolean;
  readonly now: Instant;
}): DrawPhase {
  const { closesAt, draw, entries, isSeating, now } = at;
  if (isSeating) return 'seating';
  if (draw === null) return now < closesAt ? 'open' : 'to-close';
  if (draw.drawnAt === null) return 'to-draw';
  return entries?.some(({ status }) => status === 'applied') ? 'unfinished' : 'drawn';
}

import type { readDraw } from '../../../contracts/admission/calls';
import type { OutputOf } from '../../../contracts/call';
import type { listRoster } from '../../../contracts/registration/roster';
import type { ActivityStatus } from '../../../domain/activity/activity';
import { listClosesFrom } from '../../../domain/admission/closing';
import { mayBeDrawn } from '../../../domain/admission/publicValue';
import type { Instant } from '../../../domain/time/instant';

export type Draw = NonNullable<OutputOf<typeof readDraw>['draw']>;
type Entries = OutputOf<typeof listRoster>['entries'];

/**
 * Where a draw stands: the activity is called off, people still sign up, the last of them are being written, nobody
 * applied, the list is to be closed, the public value is not
 * out yet, the lots are to be drawn, seats are being given, giving them was cut off, or it is
 * done.
 */
export type DrawPhase =
  | 'called-off'
  | 'open'
  | 'settling'
  | 'nobody'
  | 'to-close'
  | 'awaiting-value'
  | 'to-draw'
  | 'seating'
  | 'unfinished'
  | 'drawn';

export function drawPhaseOf(at: {
  readonly status: ActivityStatus;
  /** Null while it is not known. */
  readonly closesAt: Instant | null;
  readonly applicants: number;
  readonly draw: Pick<Draw, 'drawnAt' | 'publicOn'> | null;
  /** After the draw; null while it is not known. */
  readonly entries: readonly Pick<Entries[number], 'status'>[] | null;
  readonly isSeating: boolean;
  readonly now: Instant;
}): DrawPhase {
  const { status, closesAt, applicants, draw, entries, isSeating, now } = at;
  if (isSeating) return 'seating';
  if (status === 'cancelled') return 'called-off';
  if (draw === null) {
    if (closesAt === null || now < closesAt) return 'open';
    if (now < listClosesFrom({ registrationClosesAt: closesAt })) return 'settling';
    return applicants > 0 ? 'to-close' : 'nobody';
  }
  if (draw.drawnAt === null) return mayBeDrawn(draw, now) ? 'to-draw' : 'awaiting-value';
  return entries?.some(({ status }) => status === 'applied') ? 'unfinished' : 'drawn';
}

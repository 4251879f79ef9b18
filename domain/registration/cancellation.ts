import type { Session } from '../activity/sessions';
import { fail, type Result, succeed } from '../result';
import { addMinutes, type Instant } from '../time/instant';
import type { Change } from './change';
import type { Registration } from './registration';
import { seatTakenAt } from './seatTaken';
import { entryOf } from './timeline';

export const cancellationDeadlineMinutes = 120;

/** After taking a seat it may be given back for so long, however near the start. */
export const cancellationGraceMinutes = 15;

/** Until when seats taken at `takenAt` may be given back without asking anyone; the instant itself is too late. */
export function cancellationDeadline({ startAt }: Pick<Session, 'startAt'>, takenAt: Instant): Instant {
  const deadline = addMinutes(startAt, -cancellationDeadlineMinutes);
  const grace = addMinutes(takenAt, cancellationGraceMinutes);
  const graceEnds = grace < startAt ? grace : startAt;
  if (graceEnds > deadline) return graceEnds;
  return deadline;
}

/** Who has no seat may leave until the start. */
export const cancelBy = (
  registration: Pick<Registration, 'seats' | 'timeline' | 'signedUpAt'>,
  session: Pick<Session, 'startAt'>,
): Instant => (registration.seats > 0 ? cancellationDeadline(session, seatTakenAt(registration)) : session.startAt);

export function cancelled(
  registration: Registration,
  attempt: { readonly at: Instant; readonly session: Pick<Session, 'startAt'> },
): Result<Change, 'too-late-to-cancel' | 'already-checked-in'> {
  const { at, session } = attempt;
  if (registration.checkedIn) return fail('already-checked-in');
  const isWaiting = registration.status === 'waiting';
  if (at >= cancelBy(registration, session)) return fail('too-late-to-cancel');
  return succeed({
    fields: { status: 'cancelled', cancelledAt: at, queue: null },
    entry: entryOf({
      step: isWaiting ? 'left-waiting-list' : 'cancelled',
      at,
      by: 'member',
      seats: registration.seats || null,
    }),
    notices: [],
  });
}

/** Gives up waiting for more seats while keeping those held; null when waiting for none. */
export const restLeft = ({ status, queue }: Registration, at: Instant): Change | null =>
  status !== 'confirmed' || queue === null
    ? null
    : {
        fields: { queue: null },
        entry: entryOf({ step: 'left-waiting-list', at, by: 'member', seats: queue.wants }),
        notices: [],
      };

import type { Session } from '../activity/sessions';
import { fail, type Result, succeed } from '../result';
import { addMinutes, type Instant } from '../time/instant';
import type { Change } from './change';
import type { Registration } from './registration';
import { entryOf } from './timeline';

export const cancellationDeadlineMinutes = 120;

/** Until when seats may be given back without asking anyone; the instant itself is too late. */
export const cancellationDeadline = (session: Pick<Session, 'startAt'>): Instant =>
  addMinutes(session.startAt, -cancellationDeadlineMinutes);

export function cancelled(
  registration: Registration,
  attempt: { readonly at: Instant; readonly session: Pick<Session, 'startAt'> },
): Result<Change, 'too-late-to-cancel' | 'already-checked-in'> {
  const { at, session } = attempt;
  if (registration.checkedIn) return fail('already-checked-in');
  const isWaiting = registration.status === 'waiting';
  const deadline = registration.seats > 0 ? cancellationDeadline(session) : session.startAt;
  if (at >= deadline) return fail('too-late-to-cancel');
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

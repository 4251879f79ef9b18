import type { Activity } from '../activity/activity';
import { sessionOf } from '../activity/sessions';
import { admissionNotice } from '../notice/admissionNotice';
import type { Notice, Occasion } from '../notice/notice';
import { addMinutes, type Instant } from '../time/instant';
import type { Change } from './change';
import { maxStepMinutes } from './hold';
import type { Registration } from './registration';
import { seated } from './seating';
import { entryOf } from './timeline';

type Plan = Pick<Activity, 'sessions' | 'admission' | 'endAt'>;
type Seen = Pick<Registration, 'status' | 'sessionId' | 'ticketKind' | 'timeline'>;

/**
 * Why a registration contradicts its activity, which an edit changed after the sign-up was decided: its places are gone,
 * it applied where people now come first, or it is on a waitlist that a draw or a review has replaced.
 */
export type Overtaken = 'session-gone' | 'comes-first' | 'applies';

export function overtakenBy(
  { sessions, admission }: Pick<Plan, 'sessions' | 'admission'>,
  { status, sessionId, ticketKind, timeline }: Seen,
): Overtaken | null {
  if (status !== 'applied' && status !== 'waiting') return null;
  const places = sessionOf({ sessions }, sessionId)?.places ?? [];
  if (!places.some(({ kind }) => kind === ticketKind)) return 'session-gone';
  if (status === 'applied') return admission === 'first-come' ? 'comes-first' : null;
  // People who wait after a draw have a later entry than this.
  return admission !== 'first-come' && timeline.at(-1)?.step === 'joined-waiting-list' ? 'applies' : null;
}

/** When every sign-up decided before an edit of then has been written. */
export const overtakenSettledFrom = (editedAt: Instant): Instant => addMinutes(editedAt, maxStepMinutes);

const noticeOf = (occasion: Occasion, { endAt }: Pick<Plan, 'endAt'>, at: Instant): Notice =>
  admissionNotice(occasion, { at, expiresAt: endAt });

export const sessionGone = (plan: Pick<Plan, 'endAt'>, at: Instant): Change => ({
  fields: { status: 'declined', queue: null },
  entry: entryOf({ step: 'session-gone', at, by: 'rule' }),
  notices: [noticeOf('session-gone', plan, at)],
});

export const seatedAfterAll = (
  registration: Registration,
  seats: number,
  plan: Pick<Plan, 'endAt'>,
  at: Instant,
): Change =>
  seated(registration, seats, { step: 'signed-up', by: 'rule', at, notices: [noticeOf('admitted', plan, at)] });

export const joinedWaitlist = ({ queue }: Pick<Registration, 'queue'>, at: Instant): Change => ({
  fields: { status: 'waiting' },
  entry: entryOf({ step: 'joined-waiting-list', at, by: 'rule', seats: queue?.wants ?? null }),
  notices: [],
});

export const returnedToApplicants = ({ queue }: Pick<Registration, 'queue'>, at: Instant): Change => ({
  fields: { status: 'applied' },
  entry: entryOf({ step: 'applied', at, by: 'rule', seats: queue?.wants ?? null }),
  notices: [],
});

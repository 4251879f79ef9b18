import { failAt, type Result, succeed } from '../result';
import type { Session } from './sessions';

/** Stands in a plan for a session that has no id yet: `new1` to `new8`. */
export const isNewSessionId = (id: string): boolean => /^new[1-8]$/.test(id);
/** `s1` to `s99` over the life of an activity. */
export const maxSessionsGiven = 99;

export const sessionFaults = ['unknown-session', 'too-many-sessions'] as const;
export type SessionFault = (typeof sessionFaults)[number];

type Kept = {
  readonly sessions: readonly Pick<Session, 'id'>[];
  /** The highest number ever given; missing in older documents. */
  readonly sessionsGiven?: number;
};

const numberOf = ({ id }: Pick<Session, 'id'>): number => Number(id.slice(1));

/** The highest number that these sessions or earlier ones had. */
export const highestSessionNumber = (kept: Kept, sessions: readonly Pick<Session, 'id'>[] = []): number =>
  Math.max(kept.sessionsGiven ?? 0, ...kept.sessions.map(numberOf), ...sessions.map(numberOf));

type Written = { readonly id: string };

/** Gives each new session the next number that none ever had; all are new where nothing is kept yet. */
export function withSessionIds<Any extends Written>(
  written: readonly Any[],
  kept: Kept | null,
): Result<readonly Any[], SessionFault> {
  let highest = kept === null ? 0 : highestSessionNumber(kept);
  return named(written, kept, () => (highest < maxSessionsGiven ? `s${++highest}` : null));
}

/** For a retry of the same edit: its new sessions are stored already, in the order written. */
export function withStoredSessionIds<Any extends Written>(
  written: readonly Any[],
  kept: Kept,
): Result<readonly Any[], SessionFault> {
  const made = kept.sessions
    .filter(({ id }) => !written.some((one) => one.id === id))
    .sort((one, other) => numberOf(one) - numberOf(other));
  return named(written, kept, () => made.shift()?.id ?? null);
}

function named<Any extends Written>(
  written: readonly Any[],
  kept: Kept | null,
  next: () => string | null,
): Result<readonly Any[], SessionFault> {
  const sessions: Any[] = [];
  for (const [at, session] of written.entries()) {
    const isKept = kept?.sessions.some(({ id }) => id === session.id) ?? false;
    if (!isKept && kept !== null && !isNewSessionId(session.id)) return failAt('unknown-session', `sessions.${at}.id`);
    const id = isKept ? session.id : next();
    if (id === null) return failAt('too-many-sessions', `sessions.${at}`);
    sessions.push({ ...session, id });
  }
  return succeed(sessions);
}

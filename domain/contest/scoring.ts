import { fail, type Result, succeed } from '../result';
import type { Instant } from '../time/instant';
import { leftStage, settledPitch, withEntry } from './calling';
import type { SeatId } from './panel';
import { type EntryKey, keysOf, type Run, type SealedAct } from './run';
import { deductionOf, marksOf, standingsIn, unmarkedSeats } from './scores';
import type { StageRefusal } from './stageActs';

type Changed = Result<Run, StageRefusal>;

const heardStates = ['heard', 'scoring', 'locked', 'revealed'] as const;

/** Entries that were on stage, the one on it now included. */
const heardCount = (run: Run): number =>
  keysOf(run).filter((key) => key === run.onStage || heardStates.some((state) => run.entries[key]?.state === state))
    .length;

export function openedScoring(run: Run, key: EntryKey, now: Instant): Changed {
  const entry = run.entries[key];
  if (entry === undefined) return fail('unknown-entry');
  const isHeard = entry.state === 'heard' || (entry.state === 'on-stage' && run.clock !== null);
  if (!isHeard) return fail('wrong-state');
  if (!mayOpenScoring(run)) return fail('scoring-not-yet');
  // A reminder was about the entry before.
  return succeed(withEntry({ ...settledPitch(run, key, now), nudges: {} }, key, { state: 'scoring' }));
}

/** From so many heard entries on, or when nobody is left to be heard: a small field is scored too. */
const mayOpenScoring = (run: Run): boolean =>
  heardCount(run) >= run.rules.scoringFrom || !keysOf(run).some((key) => run.entries[key]?.state === 'waiting');

/** `without` must be the seats that have no mark: one that came in the meantime is looked at first. */
export function locked(run: Run, key: EntryKey, without: readonly SeatId[], now: Instant): Changed {
  const entry = run.entries[key];
  if (entry === undefined) return fail('unknown-entry');
  if (entry.state !== 'scoring') return fail('wrong-state');
  const unmarked = unmarkedSeats(run, key);
  if (unmarked.length !== without.length || !unmarked.every((seat) => without.includes(seat)))
    return fail('marks-changed');
  const noted = new Set(marksOf(run, key).map(({ judge }) => judge));
  const absent = unmarked
    .filter((seat) => !noted.has(seat))
    .map((seat): SealedAct => ({ act: 'absent', entry: key, judge: seat, at: now }));
  const lock: SealedAct = { act: 'lock', entry: key, deduction: deductionOf(run, key), at: now };
  const acts = [...run.acts, ...absent, lock];
  const left = run.onStage === key ? leftStage(run, now) : run;
  return succeed(withEntry({ ...left, acts }, key, { state: 'locked', votesClosedAt: entry.votesClosedAt ?? now }));
}

/** Both versions stay in the acts. */
export function unlocked(run: Run, key: EntryKey, reason: string, now: Instant): Changed {
  const entry = run.entries[key];
  if (entry === undefined) return fail('unknown-entry');
  if (entry.state !== 'locked' && entry.state !== 'revealed') return fail('wrong-state');
  const unlock: SealedAct = { act: 'unlock', entry: key, reason, at: now };
  const tieDecisions = run.tieDecisions.filter((order) => !order.includes(key));
  return succeed(withEntry({ ...run, acts: [...run.acts, unlock], tieDecisions }, key, { state: 'scoring' }));
}

export function revealed(run: Run, key: EntryKey): Changed {
  const entry = run.entries[key];
  if (entry === undefined) return fail('unknown-entry');
  if (entry.state !== 'locked') return fail('wrong-state');
  return succeed(withEntry({ ...run, lastRevealed: key }, key, { state: 'revealed' }));
}

/** A hand vote among entries that share a rank without it; it takes the place of an earlier one among any of them. */
export function handVoted(run: Run, order: readonly EntryKey[]): Changed {
  const others = run.tieDecisions.filter((earlier) => !earlier.some((key) => order.includes(key)));
  const ranks = new Map(standingsIn(run, others).map(({ entry, rank }) => [entry, rank]));
  const [first] = order;
  const rank = first === undefined ? undefined : ranks.get(first);
  const isTied = order.length > 1 && new Set(order).size === order.length && rank !== undefined && rank !== null;
  if (!isTied || !order.every((key) => ranks.get(key) === rank)) return fail('not-tied');
  return succeed({ ...run, tieDecisions: [...others, order] });
}

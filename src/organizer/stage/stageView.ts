import { elapsedAt } from '../../../domain/contest/stageClock';
import type { Instant } from '../../../domain/time/instant';
import { type NextStep, nextStep, type Stage, type StageEntry } from './nextStep';

/** Counted from one, in the order of the evening as it is now. */
export const placeOf = ({ entries }: Stage, key: string): number => entries.findIndex((one) => one.key === key) + 1;

export const entryIn = ({ entries }: Stage, key: string | null): StageEntry | null =>
  entries.find((one) => one.key === key) ?? null;

/** Whom the desk is about: whoever the next step or the stage names, else who was revealed last. */
export function entryInFocus(stage: Stage): StageEntry | null {
  const step: NextStep = nextStep(stage);
  if (stage.onStage !== null) return entryIn(stage, stage.onStage);
  if ('entry' in step && step.type !== 'call') return entryIn(stage, step.entry);
  if (step.type === 'see-paper') return entryIn(stage, stage.paper[0]?.entry ?? null);
  return null;
}

export type SeatState = 'marked' | 'paper' | 'recused' | 'absent' | 'waiting' | 'quiet';

/** Who has submitted, never what. */
export function seatStateOf(stage: Stage, entry: StageEntry | null, seat: string): SeatState {
  if (entry === null) return 'quiet';
  if (entry.marked.includes(seat)) return 'marked';
  if (entry.recused.includes(seat)) return 'recused';
  if (stage.paper.some((one) => one.entry === entry.key && one.seat === seat)) return 'paper';
  if (entry.state === 'scoring') return 'waiting';
  return entry.state === 'locked' || entry.state === 'revealed' ? 'absent' : 'quiet';
}

type Clock = NonNullable<Stage['clock']>;

/** What is left of the time given, below zero once it is over. */
export const leftOn = (clock: Clock, at: Instant): number => clock.limitSeconds * 1000 - elapsedAt(clock, at);

/** Which bell falls between two looks at a running clock; none for what was passed while nobody looked. */
export function bellBetween(
  before: number,
  after: number,
  bells: readonly number[],
  longestGap: number,
): number | null {
  if (before - after > longestGap) return null;
  return bells.find((seconds) => before > seconds * 1000 && after <= seconds * 1000) ?? null;
}

/** Entries that share a rank, with that rank. */
export const tiesIn = (stage: Stage) =>
  stage.ties.map((keys) => ({
    keys,
    rank: stage.standings.find(({ key }) => key === keys[0])?.rank ?? 0,
    places: keys.map((key) => placeOf(stage, key)),
  }));

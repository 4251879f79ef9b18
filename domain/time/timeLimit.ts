import { type Instant, millisecondsOf } from './instant';

/** Whether so many milliseconds have passed since it was made, by the clock that is given. */
export function timeLimit(now: () => Instant, milliseconds: number): () => boolean {
  const endsAt = millisecondsOf(now()) + milliseconds;
  return () => millisecondsOf(now()) >= endsAt;
}

import { type Instant, millisecondsOf } from './instant';

export function timeLimit(now: () => Instant, milliseconds: number): () => boolean {
  const endsAt = millisecondsOf(now()) + milliseconds;
  return () => millisecondsOf(now()) >= endsAt;
}

/**
 * A moment, as ISO 8601 text in UTC with milliseconds (`2026-11-22T06:30:00.000Z`).
 * One fixed format, so that comparing texts compares moments, here and in a database query.
 */
export type Instant = string;

export type Clock = () => Instant;

export const instantOf = (date: Date | number): Instant => new Date(date).toISOString();
export const millisecondsOf = (instant: Instant): number => Date.parse(instant);
export const addMinutes = (instant: Instant, minutes: number): Instant =>
  instantOf(millisecondsOf(instant) + minutes * 60_000);
export const minutesBetween = (from: Instant, to: Instant): number =>
  (millisecondsOf(to) - millisecondsOf(from)) / 60_000;

export const earlierOf = (one: Instant, other: Instant): Instant => (one < other ? one : other);
export const laterOf = (one: Instant, other: Instant): Instant => (one > other ? one : other);

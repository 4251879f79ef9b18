/** The time that the cloud's functions, its database and its timers go by. */
export type CloudClock = {
  /** Milliseconds since 1970. */
  now(): number;
  /** Puts the clock forward, for functions that are running as well; it never goes back. */
  advance(milliseconds: number): void;
};

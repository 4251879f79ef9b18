/** The time that the cloud's functions, its database and its timers go by. */
export type CloudClock = {
  /** Milliseconds since 1970. */
  now(): number;
  /** Puts the clock forward, for functions that are running as well; it never goes back. */
  advance(milliseconds: number): void;
};

/** A clock whose lead over the machine's lies in memory that every worker reads. */
export class SharedClock implements CloudClock {
  readonly #lead = new BigInt64Array(new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT));
  readonly #advanced = new Set<() => void>();

  /** One signed 64-bit integer: milliseconds ahead of the machine's clock. */
  get sharedLead(): SharedArrayBuffer {
    return this.#lead.buffer;
  }

  now(): number {
    return Date.now() + Number(Atomics.load(this.#lead, 0));
  }

  advance(milliseconds: number): void {
    if (!Number.isSafeInteger(milliseconds) || milliseconds < 0) {
      throw new RangeError(`a clock is put forward by whole milliseconds, not by ${milliseconds}`);
    }
    Atomics.add(this.#lead, 0, BigInt(milliseconds));
    for (const listener of this.#advanced) listener();
  }

  onAdvance(listener: () => void): void {
    this.#advanced.add(listener);
  }
}

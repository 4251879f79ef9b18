/** The time that the cloud's functions, its database and its timers go by. */
export type CloudClock = {
  /** Milliseconds since 1970. */
  now(): number;
  /** Puts the clock forward, for functions that are running as well; it never goes back. */
  advance(milliseconds: number): void;
  /** From now on time passes by `advance` alone, for functions as well, however slow the machine is. */
  stop(): void;
};

/** Of how far the clock is ahead of the machine's, and of where the machine's stood when it stopped, 0 while it runs. */
const clockNow = (shared: BigInt64Array, machineNow: () => number): number =>
  (Number(Atomics.load(shared, 1)) || machineNow()) + Number(Atomics.load(shared, 0));

export class SharedClock implements CloudClock {
  readonly #shared = new BigInt64Array(new SharedArrayBuffer(2 * BigInt64Array.BYTES_PER_ELEMENT));
  readonly #advanced = new Set<() => void>();

  /** Two signed 64-bit integers: milliseconds ahead of the machine's clock, and when that was stopped, 0 while it runs. */
  get shared(): SharedArrayBuffer {
    return this.#shared.buffer;
  }

  now(): number {
    return clockNow(this.#shared, Date.now);
  }

  advance(milliseconds: number): void {
    if (!Number.isSafeInteger(milliseconds) || milliseconds < 0) {
      throw new RangeError(`a clock is put forward by whole milliseconds, not by ${milliseconds}`);
    }
    Atomics.add(this.#shared, 0, BigInt(milliseconds));
    for (const listener of this.#advanced) listener();
  }

  stop(): void {
    Atomics.compareExchange(this.#shared, 1, 0n, BigInt(Date.now()));
  }

  /** Tells the machine's time again. */
  reset(): void {
    Atomics.store(this.#shared, 0, 0n);
    Atomics.store(this.#shared, 1, 0n);
  }

  onAdvance(listener: () => void): void {
    this.#advanced.add(listener);
  }
}

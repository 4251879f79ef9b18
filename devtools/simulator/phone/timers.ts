type TimerId = ReturnType<typeof setTimeout>;

/** The mini-program's timers: their errors reach the phone, and none outlives it. */
export class Timers {
  readonly #running = new Map<number, () => void>();
  readonly #raise: (error: unknown) => void;
  #lastId = 0;

  constructor(raise: (error: unknown) => void) {
    this.#raise = raise;
  }

  setTimeout(callback: (...values: unknown[]) => void, milliseconds = 0, ...values: unknown[]): number {
    this.#lastId += 1;
    const id = this.#lastId;
    const timer: TimerId = setTimeout(() => {
      this.#running.delete(id);
      this.#run(callback, values);
    }, milliseconds);
    this.#running.set(id, () => clearTimeout(timer));
    return id;
  }

  setInterval(callback: (...values: unknown[]) => void, milliseconds = 0, ...values: unknown[]): number {
    this.#lastId += 1;
    const timer = setInterval(() => this.#run(callback, values), milliseconds);
    this.#running.set(this.#lastId, () => clearInterval(timer));
    return this.#lastId;
  }

  clear(id: number): void {
    this.#running.get(id)?.();
    this.#running.delete(id);
  }

  clearAll(): void {
    for (const id of [...this.#running.keys()]) this.clear(id);
  }

  #run(callback: (...values: unknown[]) => void, values: unknown[]): void {
    try {
      callback(...values);
    } catch (error) {
      this.#raise(error);
    }
  }
}

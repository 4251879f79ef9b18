import type { Assignment } from './workerMessages';
import type { Outcome, WorkerThread } from './workerThread';

/** The workers of one function: each runs one invocation at a time, further invocations wait their turn. */
export class WorkerPool {
  readonly #workers = new Set<WorkerThread>();
  #idle: WorkerThread[] = [];
  readonly #waiting: (() => void)[] = [];

  constructor(
    private readonly size: number,
    private readonly start: () => WorkerThread,
  ) {}

  async run(assignment: Assignment): Promise<Outcome> {
    const worker = await this.#take();
    let outcome: Outcome | null = null;
    try {
      outcome = await worker.run(assignment);
      return outcome;
    } finally {
      const usable = outcome !== null && !('fatal' in outcome && outcome.fatal) && this.#workers.has(worker);
      if (usable) this.#idle.push(worker);
      else this.#drop(worker);
      this.#waiting.shift()?.();
    }
  }

  /** Lets go of all workers: the idle at once, the busy ones when their invocation ends. */
  retire(): void {
    const idle = this.#idle;
    this.#idle = [];
    this.#workers.clear();
    for (const worker of idle) this.#drop(worker);
  }

  async stop(): Promise<void> {
    const workers = [...this.#workers];
    this.#workers.clear();
    this.#idle = [];
    await Promise.all(workers.map((worker) => worker.stop()));
  }

  async #take(): Promise<WorkerThread> {
    for (;;) {
      const idle = this.#idle.pop();
      if (idle) return idle;
      if (this.#workers.size < this.size) {
        const worker = this.start();
        this.#workers.add(worker);
        return worker;
      }
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  #drop(worker: WorkerThread): void {
    this.#workers.delete(worker);
    worker.stop().catch(() => undefined);
  }
}

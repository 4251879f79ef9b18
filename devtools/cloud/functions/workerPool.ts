import { CloudError } from '../cloudError';
import type { Assignment } from './workerMessages';
import type { Outcome, WorkerThread } from './workerThread';

/** The workers of one function: each runs one invocation at a time, further invocations wait their turn. */
export class WorkerPool {
  readonly #workers = new Set<WorkerThread>();
  readonly #stopping = new Set<Promise<void>>();
  readonly #idle: WorkerThread[] = [];
  #retired = false;
  #stopped = false;
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
      const survives = outcome !== null && !('fatal' in outcome && outcome.fatal);
      // One that was killed after its function had answered is no longer among the workers.
      const usable = survives && !this.#retired && this.#workers.has(worker);
      if (usable) this.#idle.push(worker);
      else this.#drop(worker);
      this.#waiting.shift()?.();
    }
  }

  /** Takes no worker back any more: the idle stop at once, the busy ones when their invocation ends. */
  retire(): void {
    this.#retired = true;
    for (const worker of this.#idle.splice(0)) this.#drop(worker);
  }

  /** Ends each worker that is in the middle of an invocation with a probability; returns how many. */
  killRunning(probability: number): number {
    const killed = [...this.#workers].filter((worker) => worker.isRunning && Math.random() < probability);
    for (const worker of killed) this.#drop(worker);
    return killed.length;
  }

  /** Stops all workers, busy or not. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.retire();
    for (const worker of this.#workers) this.#drop(worker);
    await Promise.all(this.#stopping);
  }

  async #take(): Promise<WorkerThread> {
    for (;;) {
      if (this.#stopped) throw new CloudError('FUNCTIONS_EXECUTE_FAIL', 'the local cloud is closing');
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
    const stopped = worker.stop().finally(() => this.#stopping.delete(stopped));
    this.#stopping.add(stopped);
  }
}

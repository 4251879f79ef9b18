import { Worker } from 'node:worker_threads';
import { limits } from '../limits';
import type { CodeCache } from './codeCache';
import type { Assignment, WorkerData, WorkerReport } from './workerMessages';
import { workerSource } from './workerSource';

/** JSON text of what the function returned, or why it failed; `fatal` when the worker is of no more use. */
export type Outcome = { readonly result: string } | { readonly failure: string; readonly fatal: boolean };

/** One thread with one loaded bundle and its own process.env. */
export class WorkerThread {
  readonly #thread: Worker;
  readonly #loaded: Promise<void>;
  /** Settles, with the reason, when the thread has ended by itself. */
  readonly #crashed: Promise<Outcome>;
  #answer: (outcome: Outcome) => void = () => undefined;
  #isRunning = false;

  constructor(
    private readonly functionName: string,
    bundle: string,
    environment: Readonly<Record<string, string>>,
    clock: SharedArrayBuffer,
    codeCache: CodeCache,
    keepsProcess: boolean,
  ) {
    const memoryMegabytes = limits.functionMemoryMegabytes;
    const workerData: WorkerData = { bundle, functionName, memoryMegabytes, clock, codeFile: codeCache.file };
    this.#thread = new Worker(workerSource(), {
      eval: true,
      workerData,
      env: { ...environment },
      // The host's own loader (tsx) has no place in a function.
      execArgv: [],
      // Told by reports: a stream of a thread that is read keeps the process, whatever is unreferenced.
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    });
    let loaded: () => void = () => undefined;
    this.#loaded = new Promise((resolve) => {
      loaded = resolve;
    });
    this.#thread.on('message', (report: WorkerReport) => {
      if (report.kind === 'loaded') loaded();
      else if (report.kind === 'output') this.#show(report.text);
      else if (report.kind === 'compiled') codeCache.write(report.code);
      else if (report.kind === 'result') this.#answer({ result: report.result });
      else this.#answer({ failure: report.message, fatal: false });
    });
    // Listening to messages has made it hold the process.
    if (!keepsProcess) this.#thread.unref();
    this.#crashed = new Promise((resolve) => {
      const crash = (failure: string) => resolve({ failure, fatal: true });
      this.#thread.once('error', (error) => crash(error.stack ?? error.message));
      this.#thread.once('exit', (code) => crash(`the function's process exited with code ${code}`));
    });
  }

  /** From when an invocation was handed to the function until it is answered for. */
  get isRunning(): boolean {
    return this.#isRunning;
  }

  /** Runs one invocation; loading the bundle does not count against its time. */
  async run(assignment: Assignment): Promise<Outcome> {
    const ready = await Promise.race([this.#loaded, this.#crashed]);
    if (ready) return ready;
    const answered = new Promise<Outcome>((resolve) => {
      this.#answer = resolve;
    });
    let timer: NodeJS.Timeout | undefined;
    const timedOut = new Promise<Outcome>((resolve) => {
      const failure = `Invoking task timed out after ${assignment.timeoutSeconds} seconds`;
      timer = setTimeout(() => resolve({ failure, fatal: true }), assignment.timeoutSeconds * 1000);
    });
    this.#isRunning = true;
    this.#thread.postMessage(assignment);
    const outcome = await Promise.race([answered, this.#crashed, timedOut]);
    clearTimeout(timer);
    this.#isRunning = false;
    return outcome;
  }

  async stop(): Promise<void> {
    await this.#thread.terminate();
  }

  #show(text: string): void {
    for (const line of text.replace(/\n$/, '').split('\n')) process.stderr.write(`[${this.functionName}] ${line}\n`);
  }
}

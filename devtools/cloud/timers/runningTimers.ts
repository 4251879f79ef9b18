import type { SharedClock } from '../clock';
import type { TimerSchedule } from './timerSchedule';

/** Node fires a timer of more than 2^31-1 ms at once; besides, a machine may sleep. */
const longestWait = 60 * 60 * 1000;

/** Fires each function's timer when it falls due by the cloud's clock. What fell due several times at once fires once. */
export class RunningTimers {
  readonly #due = new Map<string, { readonly schedule: TimerSchedule; readonly at: number }>();
  #wait: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(
    private readonly clock: SharedClock,
    private readonly fire: (functionName: string) => void,
  ) {
    clock.onAdvance(() => this.#fireDue());
  }

  /** Replaces all schedules, by the name of their function. */
  follow(schedules: ReadonlyMap<string, TimerSchedule>): void {
    this.#due.clear();
    const now = this.clock.now();
    for (const [functionName, schedule] of schedules) this.#plan(functionName, schedule, now);
    this.#await();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#wait);
  }

  #fireDue(): void {
    if (this.#stopped) return;
    const now = this.clock.now();
    for (const [functionName, { schedule, at }] of [...this.#due]) {
      if (at > now) continue;
      this.#plan(functionName, schedule, now);
      this.fire(functionName);
    }
    this.#await();
  }

  #plan(functionName: string, schedule: TimerSchedule, now: number): void {
    const at = schedule.nextAfter(now);
    if (at === null) this.#due.delete(functionName);
    else this.#due.set(functionName, { schedule, at });
  }

  #await(): void {
    clearTimeout(this.#wait);
    const next = Math.min(...[...this.#due.values()].map(({ at }) => at));
    if (next === Number.POSITIVE_INFINITY) return;
    const wait = Math.min(Math.max(next - this.clock.now(), 0), longestWait);
    this.#wait = setTimeout(() => this.#fireDue(), wait);
  }
}

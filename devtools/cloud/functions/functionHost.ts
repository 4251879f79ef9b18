import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SharedClock } from '../clock';
import { CloudError, invalidParameter } from '../cloudError';
import { isFields } from '../database/fields';
import { limits } from '../limits';
import type { RunningInvocations } from '../server/runningInvocations';
import { timerEvent } from '../timers/timerEvent';
import type { TimerSchedule } from '../timers/timerSchedule';
import type { Caller } from './caller';
import { CodeCache } from './codeCache';
import { type FunctionConfig, readFunctionConfig } from './functionConfig';
import { appId, invocationEnvironment, processEnvironment, timerEnvironment } from './sdkEnvironment';
import { WorkerPool } from './workerPool';
import { WorkerThread } from './workerThread';

export type Invocation = {
  requestId: string;
  result?: unknown;
  error?: { code: string; message: string };
  /** HTTP requests that reached the cloud from this invocation, and from those it called. */
  databaseRequests: number;
};

export type FunctionHostOptions = {
  readonly functionsDirectory: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly workersPerFunction: number;
  readonly invocations: RunningInvocations;
  readonly clock: SharedClock;
  /** Whether a worker keeps the process from ending. */
  readonly keepsProcess: boolean;
};

type LoadedFunction = { readonly pool: WorkerPool; readonly config: FunctionConfig };

type Input = { readonly event: unknown; readonly environment: Readonly<Record<string, string>> };

/** Runs the built functions `<functionsDirectory>/<name>/index.js`. */
export class FunctionHost {
  readonly #functions = new Map<string, LoadedFunction>();
  /** Of bundles that were rebuilt since; their last invocations may still run. */
  readonly #retiredPools: WorkerPool[] = [];
  #url = '';

  constructor(private readonly options: FunctionHostOptions) {}

  /** Where the functions' SDK finds the cloud; known only once it listens. */
  connect(url: string): void {
    this.#url = url;
  }

  /** @param source "wx_client" for a call from a phone, "wx_client,scf" for one from another function */
  invoke(name: string, data: unknown, caller: Caller, source = 'wx_client'): Promise<Invocation> {
    return this.#answer(name, source, (token) => ({
      event: eventOf(data, caller),
      environment: invocationEnvironment(caller, token, source),
    }));
  }

  /** For a request over HTTP access: nobody whom WeChat knows. @param eventFor gets the id of the invocation */
  invokeOverHttp(name: string, eventFor: (requestId: string) => object): Promise<Invocation> {
    return this.#answer(name, 'wx_http', (token, requestId) => ({
      event: eventFor(requestId),
      environment: invocationEnvironment({ openid: '' }, token, 'wx_http'),
    }));
  }

  /** Rejects when the function has no timer. */
  async fireTimer(name: string): Promise<Invocation> {
    const { timer } = this.#load(name).config;
    if (!timer) throw new Error(`${name}/config.json has no timer`);
    return this.#answer(name, 'wx_trigger', (token) => ({
      event: timerEvent(timer.name, this.options.clock.now()),
      environment: timerEnvironment(token),
    }));
  }

  /** What the config.json of a function lists. */
  openApisOf(name: string): ReadonlySet<string> {
    return this.#load(name).config.openApis;
  }

  /** The schedules of all functions that have a timer, by the function's name. */
  schedules(): Map<string, TimerSchedule> {
    const schedules = new Map<string, TimerSchedule>();
    for (const name of readdirSync(this.options.functionsDirectory)) {
      const { timer } = readFunctionConfig(join(this.options.functionsDirectory, name));
      if (timer) schedules.set(name, timer.schedule);
    }
    return schedules;
  }

  async #answer(
    name: string,
    source: string,
    inputFor: (token: string, requestId: string) => Input,
  ): Promise<Invocation> {
    const requestId = randomUUID();
    const { invocations } = this.options;
    const token = invocations.open({ functionName: name, source });
    try {
      const { event, environment } = inputFor(token, requestId);
      const { pool, config } = this.#load(name);
      const outcome = await pool.run({ event, environment, requestId, timeoutSeconds: config.timeoutSeconds });
      if ('failure' in outcome) throw new CloudError('FUNCTIONS_EXECUTE_FAIL', outcome.failure);
      if (Buffer.byteLength(outcome.result) > limits.functionResultBytes) {
        throw new CloudError('FUNCTIONS_EXECUTE_FAIL', `result of ${name} exceeds ${limits.functionResultBytes} bytes`);
      }
      return { requestId, result: JSON.parse(outcome.result), databaseRequests: invocations.close(token) };
    } catch (error) {
      const databaseRequests = invocations.close(token);
      if (!(error instanceof CloudError)) throw error;
      return { requestId, error: { code: error.code, message: error.message }, databaseRequests };
    }
  }

  /** Zero where none of its workers is in the middle of an invocation, or it was never called. */
  killWorkers(name: string, probability: number): number {
    return this.#functions.get(name)?.pool.killRunning(probability) ?? 0;
  }

  /** Bundles are read anew from the next invocation on. */
  reload(): void {
    for (const { pool } of this.#functions.values()) {
      pool.retire();
      this.#retiredPools.push(pool);
    }
    this.#functions.clear();
  }

  async close(): Promise<void> {
    const pools = [...this.#functions.values()].map(({ pool }) => pool);
    await Promise.all([...pools, ...this.#retiredPools].map((pool) => pool.stop()));
  }

  #load(name: string): LoadedFunction {
    const known = this.#functions.get(name);
    if (known) return known;
    const directory = join(this.options.functionsDirectory, name);
    const bundle = join(directory, 'index.js');
    if (!/^[\w-]+$/.test(name) || !existsSync(bundle)) {
      throw new CloudError('FUNCTION_NOT_FOUND', `FunctionName parameter could not be found: ${name}`);
    }
    const config = readFunctionConfig(directory);
    const environment = { ...processEnvironment(this.#url), ...this.options.environment };
    const { workersPerFunction, clock, keepsProcess } = this.options;
    const codeCache = new CodeCache(bundle);
    const pool = new WorkerPool(
      workersPerFunction,
      () => new WorkerThread(name, bundle, environment, clock.shared, codeCache, keepsProcess),
    );
    const loaded = { pool, config };
    this.#functions.set(name, loaded);
    return loaded;
  }
}

/** What the function receives; WeChat adds who called. */
function eventOf(data: unknown, caller: Caller): unknown {
  if (data !== undefined && data !== null && !isFields(data))
    throw invalidParameter('the data of a call must be an object');
  const text = JSON.stringify(data ?? {});
  if (Buffer.byteLength(text) > limits.functionPayloadBytes) {
    throw new CloudError('EXCEED_MAX_PAYLOAD_SIZE', `data of a call exceeds ${limits.functionPayloadBytes} bytes`);
  }
  return { ...JSON.parse(text), userInfo: { appId, openId: caller.openid } };
}

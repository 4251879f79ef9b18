import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CloudError, invalidParameter } from '../cloudError';
import { isFields } from '../database/fields';
import { limits } from '../limits';
import type { RequestTally } from '../server/requestTally';
import type { Caller } from './caller';
import { readFunctionConfig } from './functionConfig';
import { appId, invocationEnvironment, processEnvironment } from './sdkEnvironment';
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
  readonly tally: RequestTally;
  readonly clockLead: SharedArrayBuffer;
};

type LoadedFunction = { readonly pool: WorkerPool; readonly timeoutSeconds: number };

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
  async invoke(name: string, data: unknown, caller: Caller, source = 'wx_client'): Promise<Invocation> {
    const requestId = randomUUID();
    const token = this.options.tally.open();
    try {
      const event = eventOf(data, caller);
      const { pool, timeoutSeconds } = this.#load(name);
      const environment = invocationEnvironment(caller, token, source);
      const outcome = await pool.run({ event, environment, requestId, timeoutSeconds });
      if ('failure' in outcome) throw new CloudError('FUNCTIONS_EXECUTE_FAIL', outcome.failure);
      if (Buffer.byteLength(outcome.result) > limits.functionResultBytes) {
        throw new CloudError('FUNCTIONS_EXECUTE_FAIL', `result of ${name} exceeds ${limits.functionResultBytes} bytes`);
      }
      return { requestId, result: JSON.parse(outcome.result), databaseRequests: this.options.tally.close(token) };
    } catch (error) {
      const databaseRequests = this.options.tally.close(token);
      if (!(error instanceof CloudError)) throw error;
      return { requestId, error: { code: error.code, message: error.message }, databaseRequests };
    }
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
    const { timeoutSeconds, triggerNames } = readFunctionConfig(directory);
    for (const trigger of triggerNames)
      process.stderr.write(`[${name}] not emulated: timer ${trigger} never fires here\n`);
    const environment = { ...processEnvironment(this.#url), ...this.options.environment };
    const { workersPerFunction, clockLead } = this.options;
    const pool = new WorkerPool(workersPerFunction, () => new WorkerThread(name, bundle, environment, clockLead));
    const loaded = { pool, timeoutSeconds };
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

/** Runs in a worker thread: loads one built function and calls it for one assignment at a time. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import type { Assignment, WorkerData, WorkerReport } from './workerMessages';

// The host is the only one to start this file, and this is what it passes.
const { bundle, functionName, memoryMegabytes, clock, codeFile } = workerData as WorkerData;

const report = (message: WorkerReport): void => parentPort?.postMessage(message);

const textOf = (error: unknown): string => {
  if (error instanceof Error) return error.stack ?? error.message;
  if (typeof error === 'object' && error !== null && 'errMsg' in error) return String(error.errMsg);
  return String(error);
};

followClock(new BigInt64Array(clock));
for (const stream of [process.stdout, process.stderr]) tellOutput(stream);

let compiled: Script | null = null;
let main: (event: unknown, context: unknown) => unknown = () => {
  throw new Error(`function ${functionName} exports no main`);
};
try {
  const loaded = evaluated();
  // A function has whatever parameters it likes.
  if (typeof loaded.main === 'function') main = loaded.main as typeof main;
} catch (error) {
  main = () => {
    throw error;
  };
}

parentPort?.on('message', async ({ event, environment, requestId, timeoutSeconds }: Assignment) => {
  Object.assign(process.env, environment);
  const context = {
    request_id: requestId,
    function_name: functionName,
    time_limit_in_ms: timeoutSeconds * 1000,
    memory_limit_in_mb: memoryMegabytes,
  };
  try {
    const result = await main(event, context);
    passCodeOn();
    report({ kind: 'result', result: JSON.stringify(result ?? null) ?? 'null' });
  } catch (error) {
    report({ kind: 'failure', message: textOf(error) });
  }
});

report({ kind: 'loaded' });

/** The bundle's exports, as `require` would give them; with the code of an earlier worker V8 need not compile it anew. */
function evaluated(): { readonly main?: unknown } {
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${readFileSync(bundle, 'utf8')}\n})`;
  const cachedData = existsSync(codeFile) ? readFileSync(codeFile) : undefined;
  const script = new Script(wrapped, { filename: bundle, ...(cachedData && { cachedData }) });
  if (cachedData === undefined || script.cachedDataRejected === true) compiled = script;
  const module: { exports: { readonly main?: unknown } } = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, dirname(bundle));
  return module.exports;
}

/** After a first call V8 has compiled what a call needs as well. */
function passCodeOn(): void {
  if (compiled !== null) report({ kind: 'compiled', code: compiled.createCachedData() });
  compiled = null;
}

function tellOutput(stream: NodeJS.WriteStream): void {
  stream.write = (text: string | Uint8Array) => {
    report({ kind: 'output', text: typeof text === 'string' ? text : Buffer.from(text).toString() });
    return true;
  };
}

/** Makes `Date.now()`, `new Date()` and `Date()` of this thread tell the cloud's time; timers keep to the machine's. */
function followClock(shared: BigInt64Array): void {
  const machineNow = Date.now;
  const MachineDate = Date;
  // As `clockNow` of ../clock.ts, which this file, evaluated by itself, cannot import.
  const now = () => (Number(Atomics.load(shared, 1)) || machineNow()) + Number(Atomics.load(shared, 0));
  MachineDate.now = now;
  globalThis.Date = new Proxy(MachineDate, {
    construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
    apply: () => new MachineDate(now()).toString(),
  });
  MachineDate.prototype.constructor = globalThis.Date;
}

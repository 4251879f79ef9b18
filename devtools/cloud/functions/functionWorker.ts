/** Runs in a worker thread: loads one built function and calls it for one assignment at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Assignment, WorkerData, WorkerReport } from './workerMessages';

// The host is the only one to start this file, and this is what it passes.
const { bundle, functionName, memoryMegabytes, clockLead } = workerData as WorkerData;

const report = (message: WorkerReport): void => parentPort?.postMessage(message);

const textOf = (error: unknown): string => {
  if (error instanceof Error) return error.stack ?? error.message;
  if (typeof error === 'object' && error !== null && 'errMsg' in error) return String(error.errMsg);
  return String(error);
};

followClock(new BigInt64Array(clockLead));

let main: (event: unknown, context: unknown) => unknown = () => {
  throw new Error(`function ${functionName} exports no main`);
};
try {
  const loaded: { main?: unknown } = require(bundle);
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
    report({ kind: 'result', result: JSON.stringify(result ?? null) ?? 'null' });
  } catch (error) {
    report({ kind: 'failure', message: textOf(error) });
  }
});

report({ kind: 'loaded' });

/** Makes `Date.now()`, `new Date()` and `Date()` of this thread tell the cloud's time; timers keep to the machine's. */
function followClock(lead: BigInt64Array): void {
  const machineNow = Date.now;
  const MachineDate = Date;
  const now = () => machineNow() + Number(Atomics.load(lead, 0));
  MachineDate.now = now;
  globalThis.Date = new Proxy(MachineDate, {
    construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
    apply: () => new MachineDate(now()).toString(),
  });
  MachineDate.prototype.constructor = globalThis.Date;
}

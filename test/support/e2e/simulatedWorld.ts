import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pageFolder } from '../../../demo/buildPage';
import { startDemoCloud } from '../../../demo/demoCloud';
import { type CallAs, callerThrough } from '../../../demo/seed/callAs';
import { serveDemo } from '../../../demo/server/demoServer';
import { phoneFolder } from '../../../scripts/buildPhone';
import { screenFolder } from '../../../scripts/buildScreen';

export interface SimulatedWorld {
  /** Of the demo's server, with a slash at its end. */
  readonly address: string;
  /** Puts the cloud's clock forward, and lets its timers see to what has fallen due. No timer fires otherwise. */
  pass(minutes: number): Promise<void>;
  /** Calls as somebody whose phone no test holds. */
  readonly callAs: CallAs;
  close(): Promise<void>;
}

/** In the order in which what one leaves is there for the next. */
const functionsWithTimers = ['registration', 'message'] as const;

const aFolder = (): Promise<string> => mkdtemp(path.join(os.tmpdir(), 'tongxin-e2e-'));

/**
 * The demo with a copy of the seeded data. Everything is built already. Its timers stand still: one that fires while a
 * test looks would send what another file left, or be ahead of a call by which the test goes.
 */
export async function startSimulatedWorld(seeded: string): Promise<SimulatedWorld> {
  const dataDirectory = await aFolder();
  await cp(seeded, dataDirectory, { recursive: true });
  const cloud = await startDemoCloud(dataDirectory, { timers: 'manual' });
  // The day may have changed since.
  await cloud.topUp(new Date());
  const server = await serveDemo({
    port: 0,
    pageDirectory: pageFolder,
    phoneDirectory: phoneFolder,
    hall: { directory: screenFolder, httpAccess: cloud.httpAccess },
    invoke: cloud.invoke,
    messages: cloud.messages,
    files: cloud.files,
    reset: () => cloud.reset(new Date()),
  });
  return {
    address: server.address,
    callAs: callerThrough(cloud.invoke),
    pass: async (minutes) => {
      await cloud.passTime(minutes * 60_000);
      for (const name of functionsWithTimers) {
        const { error } = await cloud.runTimer(name);
        if (error) throw new Error(`the timer of ${name}: ${error.message}`);
      }
    },
    close: async () => {
      await server.close();
      await cloud.close();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pageFolder } from '../../../demo/buildPage';
import { startDemoCloud } from '../../../demo/demoCloud';
import { type CallAs, callerThrough } from '../../../demo/seed/callAs';
import { serveDemo } from '../../../demo/server/demoServer';
import { phoneFolder } from '../../../scripts/buildPhone';

export interface SimulatedWorld {
  /** Of the demo's server, with a slash at its end. */
  readonly address: string;
  /** Puts the cloud's clock forward; its timers see to what has fallen due. */
  pass(minutes: number): Promise<void>;
  /** Calls as somebody whose phone no test holds. */
  readonly callAs: CallAs;
  close(): Promise<void>;
}

const aFolder = (): Promise<string> => mkdtemp(path.join(os.tmpdir(), 'tongxin-e2e-'));

/** A folder with the demo's data, for worlds to start from. */
export async function seedWorlds(): Promise<string> {
  const folder = await aFolder();
  const cloud = await startDemoCloud(folder);
  await cloud.topUp(new Date());
  await cloud.close();
  return folder;
}

/** The demo with a copy of the seeded data. Everything is built already. */
export async function startSimulatedWorld(seeded: string): Promise<SimulatedWorld> {
  const dataDirectory = await aFolder();
  await cp(seeded, dataDirectory, { recursive: true });
  const cloud = await startDemoCloud(dataDirectory);
  // The day may have changed since.
  await cloud.topUp(new Date());
  const server = await serveDemo({
    port: 0,
    pageDirectory: pageFolder,
    phoneDirectory: phoneFolder,
    invoke: cloud.invoke,
    messages: cloud.messages,
    files: cloud.files,
    reset: () => cloud.reset(new Date()),
  });
  return {
    address: server.address,
    callAs: callerThrough(cloud.invoke),
    pass: (minutes) => cloud.passTime(minutes * 60_000),
    close: async () => {
      await server.close();
      await cloud.close();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

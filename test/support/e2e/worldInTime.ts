import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pageFolder } from '../../../demo/buildPage';
import { startDemoCloud } from '../../../demo/demoCloud';
import { serveDemo } from '../../../demo/server/demoServer';
import { launchPhoneBrowser } from '../../../devtools/automation/phoneBrowser';
import { phoneFolder } from '../../../scripts/buildPhone';
import { findBrowser } from '../../../scripts/findBrowser';
import type { SimulatedWorld } from './simulatedWorld';

export interface WorldInTime extends SimulatedWorld {
  /** Puts the cloud's clock forward; its timers see to what has fallen due. */
  pass(minutes: number): Promise<void>;
}

/** A world of one's own, whose clock can be put forward without hurrying anybody else. Everything is built already. */
export async function startWorldInTime(): Promise<WorldInTime> {
  const dataDirectory = await mkdtemp(path.join(os.tmpdir(), 'tongxin-e2e-time-'));
  const cloud = await startDemoCloud(dataDirectory);
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
  const browser = await launchPhoneBrowser(await findBrowser());
  return {
    address: server.address,
    browserEndpoint: browser.wsEndpoint(),
    pass: (minutes) => cloud.passTime(minutes * 60_000),
    close: async () => {
      await browser.close();
      await server.close();
      await cloud.close();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

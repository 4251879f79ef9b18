import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { runDemo } from '../../../demo/runDemo';
import { launchPhoneBrowser } from '../../../devtools/automation/phoneBrowser';
import { findBrowser } from '../../../scripts/findBrowser';

export interface SimulatedWorld {
  /** Of the demo's server, with a slash at its end. */
  readonly address: string;
  /** Of the browser that every phone opens in. */
  readonly browserEndpoint: string;
  close(): Promise<void>;
}

/** The whole demo, built, with fresh data in a folder of its own, and a browser for its phones. */
export async function startSimulatedWorld(): Promise<SimulatedWorld> {
  const dataDirectory = await mkdtemp(path.join(os.tmpdir(), 'tongxin-e2e-'));
  const demo = await runDemo({ port: 0, dataDirectory }, (line) => process.stderr.write(`${line}\n`));
  const browser = await launchPhoneBrowser(await findBrowser());
  return {
    address: demo.address,
    browserEndpoint: browser.wsEndpoint(),
    close: async () => {
      await browser.close();
      await demo.close();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

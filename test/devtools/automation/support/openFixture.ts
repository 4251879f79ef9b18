import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import automator from 'miniprogram-automator';
import type MiniProgram from 'miniprogram-automator/out/MiniProgram';
import type { Page } from 'puppeteer-core';
import { launchPhoneBrowser, openPhonePage } from '../../../../devtools/automation/phoneBrowser';
import { serveAutomation } from '../../../../devtools/automation/serveAutomation';
import { writeSimulator } from '../../../../devtools/simulator/writeSimulator';
import { listen } from '../../../../devtools/web/listen';
import { staticFile } from '../../../../devtools/web/staticFiles';
import { findBrowser } from '../../../../scripts/findBrowser';

export interface OpenFixture {
  readonly miniProgram: MiniProgram;
  readonly wsEndpoint: string;
  /** The browser's side of the phone. */
  readonly tab: Page;
  close(): Promise<void>;
}

/** The small package beside this folder, on a phone of its own, driven by the real client. */
export async function openFixture(): Promise<OpenFixture> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tongxin-automation-'));
  await writeSimulator({ packageDirectory: path.join(__dirname, '..', 'fixture'), outputDirectory: folder });
  const files = createServer((request, response) => {
    const file = staticFile(folder, (request.url ?? '/').split('?')[0] ?? '/');
    response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' }).end(file?.content);
  });
  const port = await listen(files, 0);
  const browser = await launchPhoneBrowser(await findBrowser());
  const tab = await openPhonePage(browser, `http://127.0.0.1:${port}/?phone=fixture`);
  const server = await serveAutomation({ page: tab });
  const { wsEndpoint } = server;
  const miniProgram = await automator.connect({ wsEndpoint });
  return {
    miniProgram,
    wsEndpoint,
    tab,
    close: async () => {
      miniProgram.disconnect();
      await server.close();
      await browser.close();
      files.closeAllConnections();
      files.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

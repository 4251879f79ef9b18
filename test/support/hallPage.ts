import { createServer } from 'node:http';
import type { Browser, Page } from 'puppeteer-core';
import { hallFragment } from '../../contracts/screen/hallLink';
import { launchPhoneBrowser } from '../../devtools/automation/phoneBrowser';
import { listen } from '../../devtools/web/listen';
import { staticFile } from '../../devtools/web/staticFiles';
import type { Run } from '../../domain/contest/run';
import { screenFolder } from '../../scripts/buildScreen';
import { findBrowser } from '../../scripts/findBrowser';
import { type CloudForTests, cloudForTests } from './cloudForTests';
import { runDocument } from './evenings';

export const projectorSizes = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
] as const;
export type ProjectorSize = (typeof projectorSizes)[number];

const token = 'd2a1c0ffee5eed00aa11bb22cc33dd44ee55ff6677889900';

/** The hall's page as a projector shows it: the built page on one origin, the built function on another. */
export type HallPage = {
  readonly page: Page;
  /** Puts the page's running time forward, and ends what is being shown step by step. */
  passTime(milliseconds: number): Promise<void>;
  sees(words: string | RegExp): Promise<void>;
  close(): Promise<void>;
};

export type Projector = {
  readonly cloud: CloudForTests;
  /** What the supervisor's last step left; a token of null takes the link back. */
  keep(run: Run, opens?: string | null): Promise<void>;
  /** Neither an evening nor a rehearsal is there. */
  clear(): Promise<void>;
  open(size: ProjectorSize, more?: { readonly clockOffBy?: number; readonly fragment?: string }): Promise<HallPage>;
  close(): Promise<void>;
};

export async function aProjector(): Promise<Projector> {
  const cloud = await cloudForTests();
  const server = createServer(({ url = '/' }, response) => {
    const file = staticFile(screenFolder, url.split('?')[0] ?? '/');
    response.writeHead(file === null ? 404 : 200, { 'content-type': file?.type ?? 'text/plain' });
    response.end(file?.content);
  });
  const port = await listen(server, 0);
  const browser: Browser = await launchPhoneBrowser(await findBrowser());
  const linked = hallFragment({ token, at: `${cloud.cloud.httpAccessUrl}/screen` });
  return {
    cloud,
    keep: async (run, opens = token) => {
      const { _id, ...data } = runDocument(run, opens);
      await cloud.database.collection('contestRuns').doc(_id).set({ data });
    },
    clear: async () => {
      const { command } = cloud.database;
      await cloud.database
        .collection('contestRuns')
        .where({ version: command.gt(0) })
        .remove();
    },
    open: (size, { clockOffBy = 0, fragment = linked } = {}) =>
      openHallPage(browser, `http://127.0.0.1:${port}/${fragment}`, size, clockOffBy),
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
      await cloud.close();
    },
  };
}

/** The page of any address, in a browser of storage and time of its own. */
export async function openHallPage(
  browser: Browser,
  address: string,
  size: ProjectorSize,
  clockOffBy = 0,
): Promise<HallPage> {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setViewport(size);
  await page.emulateFocusedPage(true);
  await page.evaluateOnNewDocument(takeTimeInHand, clockOffBy);
  await page.goto(address);
  return {
    page,
    passTime: (milliseconds) => passTime(page, milliseconds),
    sees: (words) => sees(page, words),
    close: () => page.browserContext().close(),
  };
}

type InHand = Window & { passTime?: (milliseconds: number) => void };

/** Runs in the page: its calendar clock is off, and its running time can be put forward. */
function takeTimeInHand(clockOffBy: number): void {
  const calendar = Date.now.bind(Date);
  const running = performance.now.bind(performance);
  let passed = 0;
  Date.now = () => calendar() + clockOffBy;
  performance.now = () => running() + passed;
  (window as InHand).passTime = (milliseconds) => {
    passed += milliseconds;
  };
}

async function passTime(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((by) => {
    (window as InHand).passTime?.(by);
    for (const animation of document.getAnimations())
      if (animation.effect?.getTiming().iterations === 1) animation.finish();
  }, milliseconds);
}

async function sees(page: Page, words: string | RegExp): Promise<void> {
  const source = typeof words === 'string' ? words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : words.source;
  await page.waitForFunction(
    (pattern) => {
      const shown = [...document.querySelectorAll('.hall > :not([hidden])')].map((part) => part.textContent);
      return new RegExp(pattern).test(shown.join('\n'));
    },
    { timeout: 20_000 },
    source,
  );
}

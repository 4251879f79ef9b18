import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launchPhoneBrowser, openPhonePage } from '../../../../devtools/automation/phoneBrowser';
import { startLocalCloud } from '../../../../devtools/cloud/localCloud';
import { answerPhoneFiles } from '../../../../devtools/cloud/storage/phoneFiles';
import type {} from '../../../../devtools/simulator/browser/phonePage';
import type { ReceivedCard, ServiceNotice } from '../../../../devtools/simulator/phone/phoneHost';
import { writeSimulator } from '../../../../devtools/simulator/writeSimulator';
import { listen } from '../../../../devtools/web/listen';
import { staticFile } from '../../../../devtools/web/staticFiles';
import { findBrowser } from '../../../../scripts/findBrowser';
import { fixtureDirectory } from './aPhone';

export interface PhoneServer {
  readonly browser: Browser;
  /** What has arrived on every phone. */
  readonly arrivals: { readonly notices: ServiceNotice[]; readonly cards: ReceivedCard[] };
  /** Opens a phone in a browser profile of its own. @param path from the root, with the query. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Serves the fixture's phone at /phone/, a page that frames one at /frame, a cloud that echoes or fails, and real storage. */
export async function servePhones(): Promise<PhoneServer> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tongxin-phones-'));
  await writeSimulator({ packageDirectory: fixtureDirectory, outputDirectory: folder });
  const cloud = await startLocalCloud({ dataDirectory: null, functionsDirectory: folder, schema: {} });
  const arrivals: PhoneServer['arrivals'] = { notices: [], cards: [] };
  const server = createServer(async (request, response) => {
    const url = request.url ?? '/';
    const asked = /^\/phones\/[a-z]+\/(arrivals|templates)$/.exec(url)?.[1];
    if (asked !== undefined) {
      const answer = asked === 'arrivals' ? arrivals : [{ id: 'offer', title: '候补名额提醒' }];
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      return;
    }
    const [, phoneId, what] = /^\/phones\/([a-z]+)\/([a-z]+)/.exec(url) ?? [];
    const stored = what && (await answerPhoneFiles(request, what, { openid: `o-${phoneId}` }, cloud.files));
    if (stored) {
      response.writeHead(stored.status, stored.headers).end(stored.content);
      return;
    }
    if (request.method === 'POST') {
      const called = JSON.parse(await bodyOf(request));
      const failure = { errCode: -504002, errMsg: 'functions execute fail' };
      const answer = called.name === 'broken' ? failure : { result: { url, called }, requestID: 'request-1' };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      return;
    }
    if (url === '/frame') {
      const frame = '<!doctype html><body><iframe src="/phone/?phone=framed" width="375" height="740"></iframe>';
      response.writeHead(200, { 'content-type': 'text/html' }).end(frame);
      return;
    }
    const file = staticFile(folder, (url.split('?')[0] ?? '/').replace(/^\/phone/, ''));
    response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' }).end(file?.content);
  });
  const port = await listen(server, 0);
  const browser = await launchPhoneBrowser(await findBrowser());
  return {
    browser,
    arrivals,
    open: (address) => openPhonePage(browser, `http://127.0.0.1:${port}${address}`),
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
      await cloud.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Phones for all tests of the file. */
export function phonesOfFile(): Omit<PhoneServer, 'close'> {
  let server: PhoneServer | null = null;
  const present = (): PhoneServer => {
    if (server === null) throw new Error('no phones are served before the tests begin');
    return server;
  };
  beforeAll(async () => {
    server = await servePhones();
  });
  afterAll(() => server?.close());
  return {
    get browser() {
      return present().browser;
    },
    get arrivals() {
      return present().arrivals;
    },
    open: (address) => present().open(address),
  };
}

/** Calls an API of the phone in a tab, with a failure as its answer: `scanCode`, `cloud.callFunction`. */
export const callOn = (tab: Page, api: string, options: object = {}): Promise<unknown> =>
  tab.evaluate(
    async (name, given) => {
      const owner = name.startsWith('cloud.')
        ? (globalThis.phone.wx.cloud as Record<string, unknown>)
        : globalThis.phone.wx;
      const run = owner[name.replace('cloud.', '')];
      if (typeof run !== 'function') throw new Error(`wx.${name} is not a function`);
      return Promise.resolve(run(given)).catch((failure: unknown) => failure);
    },
    api,
    options,
  );

/** Waits until the phone in a tab has opened its first page. */
export async function started(tab: Page): Promise<Page> {
  await tab.waitForFunction(() => globalThis.phone !== undefined && globalThis.phone.pageStack.length > 0);
  return tab;
}

/** Computed styles of the first match on the page that is on top. */
export const stylesOf = (tab: Page, selector: string, names: readonly string[]): Promise<string[]> =>
  tab.evaluate(
    (sought, asked) => {
      const found = globalThis.phone.pageStack.at(-1)?.frame.root.querySelector(sought);
      if (!found) throw new Error(`no ${sought}`);
      return asked.map((name) => getComputedStyle(found).getPropertyValue(name));
    },
    selector,
    [...names],
  );

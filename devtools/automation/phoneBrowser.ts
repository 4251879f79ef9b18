import { type Browser, launch, type Page } from 'puppeteer-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A phone that is not in front goes on as one in a hand would.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

/** A limit for what hangs, not a measure of speed: a busy machine takes its time to open a page. */
export const pageMilliseconds = 120_000;

/** A headless browser for phones. @param executablePath of Chromium, Chrome or Edge. */
export const launchPhoneBrowser = (executablePath: string): Promise<Browser> =>
  launch({ executablePath, headless: true, args: flags });

/** Opens one phone at a phone's size, with storage of its own. Closing the page's browser context ends it. */
export async function openPhonePage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(pageMilliseconds);
  // Several phones are looked at at once: none of them is a tab in the background.
  await page.emulateFocusedPage(true);
  await page.setViewport({ width: 375, height: 740, deviceScaleFactor: 2 });
  await page.goto(url);
  return page;
}

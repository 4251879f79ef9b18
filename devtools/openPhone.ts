import automator from 'miniprogram-automator';
import type MiniProgram from 'miniprogram-automator/out/MiniProgram';
import type { Browser, Page } from 'puppeteer-core';
import { openPhonePage } from './automation/phoneBrowser';
import { serveAutomation } from './automation/serveAutomation';

export type OpenPhone = {
  /** The client that WeChat publishes, driving this phone. */
  readonly miniProgram: MiniProgram;
  readonly wsEndpoint: string;
  /** The browser's side of the phone. */
  readonly tab: Page;
  close(): Promise<void>;
};

/** Opens a phone in a browser, with storage of its own, and lets miniprogram-automator drive it. */
export async function openPhone(browser: Browser, address: string): Promise<OpenPhone> {
  const tab = await openPhonePage(browser, address);
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
      await tab.browserContext().close();
    },
  };
}

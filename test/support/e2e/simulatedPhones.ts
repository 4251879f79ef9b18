import automator from 'miniprogram-automator';
import { connect } from 'puppeteer-core';
import { openPhonePage } from '../../../devtools/automation/phoneBrowser';
import { serveAutomation } from '../../../devtools/automation/serveAutomation';
import type { OpenedPhone } from './openedPhone';
import { type Person, phoneIds } from './people';
import { Surroundings } from './surroundings';
import { type WorldAddress, worldAddress } from './worldAddress';

/** Opens one phone of a running demo in a browser, with storage of its own. */
export async function openInSimulator(
  person: Person,
  { address, browserEndpoint }: WorldAddress = worldAddress(),
): Promise<OpenedPhone> {
  const browser = await connect({ browserWSEndpoint: browserEndpoint, defaultViewport: null });
  const page = await openPhonePage(browser, `${address}phone/?phone=${phoneIds[person]}`);
  const server = await serveAutomation({ page });
  const miniProgram = await automator.connect({ wsEndpoint: server.wsEndpoint });
  return {
    miniProgram,
    surroundings: new Surroundings(page),
    close: async () => {
      miniProgram.disconnect();
      await server.close();
      await page.browserContext().close();
      await browser.disconnect();
    },
  };
}

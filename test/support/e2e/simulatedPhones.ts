import automator from 'miniprogram-automator';
import { connect } from 'puppeteer-core';
import { openPhonePage } from '../../../devtools/automation/phoneBrowser';
import { serveAutomation } from '../../../devtools/automation/serveAutomation';
import type { OpenedPhone } from './openedPhone';
import { type Person, phoneIds } from './people';
import { Surroundings } from './surroundings';
import { worldAddress } from './worldAddress';

/** Opens one phone of the running demo in a browser, with storage of its own. */
export async function openInSimulator(person: Person): Promise<OpenedPhone> {
  const { address, browserEndpoint } = worldAddress();
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

import { connect } from 'puppeteer-core';
import { openPhone } from '../../../devtools/openPhone';
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
  const { miniProgram, tab, close } = await openPhone(browser, `${address}phone/?phone=${phoneIds[person]}`);
  return {
    miniProgram,
    surroundings: new Surroundings(tab),
    close: async () => {
      await close();
      await browser.disconnect();
    },
  };
}

import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { launchPhoneBrowser } from '../../../../devtools/automation/phoneBrowser';
import { type OpenPhone, openPhone } from '../../../../devtools/openPhone';
import { servePhones } from '../../../../devtools/servePhones';
import { writeSimulator } from '../../../../devtools/simulator/writeSimulator';
import { findBrowser } from '../../../../scripts/findBrowser';

/** The fixture calls no function. */
const noFunctions = {
  invoke: async (name: string): Promise<never> => {
    throw new Error(`no function ${name}`);
  },
};

/** The small package beside this folder, on a phone of its own, driven by the real client. */
export async function openFixture(): Promise<OpenPhone> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tongxin-automation-'));
  await writeSimulator({ packageDirectory: path.join(__dirname, '..', 'fixture'), outputDirectory: folder });
  const phones = await servePhones({ simulatorDirectory: folder, cloud: noFunctions });
  const browser = await launchPhoneBrowser(await findBrowser());
  const phone = await openPhone(browser, phones.addressOf('fixture'));
  return {
    ...phone,
    close: async () => {
      await phone.close();
      await browser.close();
      await phones.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

import { launchPhoneBrowser } from '../../../devtools/automation/phoneBrowser';
import { startLocalCloud } from '../../../devtools/cloud/localCloud';
import { openPhone } from '../../../devtools/openPhone';
import { servePhones } from '../../../devtools/servePhones';
import { writeSimulator } from '../../../devtools/simulator/writeSimulator';

export async function drive({ packageDirectory, simulatorDirectory, functionsDirectory, browserPath }: Folders) {
  const cloud = await startLocalCloud({
    dataDirectory: null,
    functionsDirectory,
    schema: { counters: { indexes: [] } },
  });
  await writeSimulator({ packageDirectory, outputDirectory: simulatorDirectory });
  const phones = await servePhones({ simulatorDirectory, cloud });
  const browser = await launchPhoneBrowser(browserPath);
  const phone = await openPhone(browser, phones.addressOf('lin'));
  const page = await phone.miniProgram.currentPage();
  for (const expected of ['counted 1', 'counted 2']) {
    await (await page?.$('.add'))?.tap();
    await page?.waitFor(async () => (await (await page.$('.count'))?.text()) === expected);
  }
  return { cloud, phones, browser, phone, shown: await (await page?.$('.count'))?.text() };
}

type Folders = Readonly<
  Record<'packageDirectory' | 'simulatorDirectory' | 'functionsDirectory' | 'browserPath', string>
>;

import { buildPage } from '../../demo/buildPage';
import { launchPhoneBrowser } from '../../devtools/automation/phoneBrowser';
import { buildCloudFunctions } from '../../scripts/buildCloudFunctions';
import { buildMiniprogram } from '../../scripts/buildMiniprogram';
import { buildPhone } from '../../scripts/buildPhone';
import { buildScreen } from '../../scripts/buildScreen';
import { findBrowser } from '../../scripts/findBrowser';
import { type SimulatedWorld, startSimulatedWorld } from './e2e/simulatedWorld';
import { publishWorlds } from './e2e/worldAddress';
import { keepForTheEnd } from './finishEndToEnd';
import { seedOnce } from './seededDemo';

/** Once before the end-to-end suites: each worker gets a world with fresh data, or WeChat DevTools something to open. */
export default async function prepareEndToEnd({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> {
  await buildCloudFunctions();
  await buildMiniprogram();
  if (process.env.WECHAT_DEVTOOLS_CLI) return;
  await buildPhone();
  await buildPage();
  await buildScreen();
  const seeded = await seedOnce();
  const worlds: SimulatedWorld[] = [];
  while (worlds.length < maxWorkers) worlds.push(await startSimulatedWorld(seeded));
  const browser = await launchPhoneBrowser(await findBrowser());
  publishWorlds({ addresses: worlds.map(({ address }) => address), browserEndpoint: browser.wsEndpoint(), seeded });
  keepForTheEnd({ browser, worlds });
}

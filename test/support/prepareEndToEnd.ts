import { buildCloudFunctions } from '../../scripts/buildCloudFunctions';
import { buildMiniprogram } from '../../scripts/buildMiniprogram';
import { startSimulatedWorld } from './e2e/simulatedWorld';
import { publishWorld } from './e2e/worldAddress';
import { keepForTheEnd } from './finishEndToEnd';

/** Once before the end-to-end suites: the demo runs with fresh data, or WeChat DevTools has something to open. */
export default async function prepareEndToEnd(): Promise<void> {
  if (process.env.WECHAT_DEVTOOLS_CLI) {
    await buildCloudFunctions();
    await buildMiniprogram();
    return;
  }
  const world = await startSimulatedWorld();
  publishWorld(world);
  keepForTheEnd(world);
}

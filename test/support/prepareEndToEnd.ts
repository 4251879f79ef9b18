import { buildCloudFunctions } from '../../scripts/buildCloudFunctions';
import { buildMiniprogram } from '../../scripts/buildMiniprogram';
import { findBrowser } from '../../scripts/findBrowser';

/** Once before the end-to-end suites: what they drive is built, and CHROME_PATH names the browser to drive it in. */
export default async function prepareEndToEnd(): Promise<void> {
  await buildCloudFunctions();
  await buildMiniprogram('demo');
  process.env.CHROME_PATH = await findBrowser();
}

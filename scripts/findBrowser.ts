import { debianBrowser } from './browser/debianBrowser';
import { canRun, installedBrowser } from './browser/installedBrowser';
import { packagedBrowser } from './browser/packagedBrowser';
import { inProject } from './projectRoot';

const say = (text: string): void => console.error(text);

/**
 * Path of a Chromium-like browser: CHROME_PATH, else one that the machine has, else one from Debian's packages, else
 * one from an npm package. Throws, in both languages, when none of these can be.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (canRun(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which does not run. / 环境变量 CHROME_PATH 指向的浏览器无法运行。`);
  }
  const found =
    installedBrowser() ?? (await debianBrowser(say)) ?? (await packagedBrowser(inProject('.local/browser'), say));
  if (found) return found;
  throw new Error(
    '没有找到浏览器：请安装 Chrome、Edge 或 Chromium，或用环境变量 CHROME_PATH 指明它在哪里。\n' +
      'No browser found: install Chrome, Edge or Chromium, or name one in CHROME_PATH.',
  );
}

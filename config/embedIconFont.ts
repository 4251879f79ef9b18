import { readFileSync } from 'node:fs';
import { sources } from 'webpack';

const remoteFont =
  /url\(\/\/at\.alicdn\.com[^)]*\) format\("woff2"\),\s*url\(\/\/at\.alicdn\.com[^)]*\) format\("woff"\)/;

type Assets = Record<string, { source(): string | Buffer }>;
type PluginContext = { modifyBuildAssets(change: (built: { assets: Assets }) => void): void };

/** Vant's icon font comes from a remote host and shows boxes without a network; the package carries it instead. */
export default (context: PluginContext) => {
  context.modifyBuildAssets(({ assets }) => {
    for (const [name, asset] of Object.entries(assets)) {
      if (!name.endsWith('.wxss')) continue;
      const style = String(asset.source());
      if (!style.includes('at.alicdn.com')) continue;
      const embedded = style.replace(remoteFont, `url("${fontAsDataUri()}") format("woff2")`);
      if (embedded.includes('at.alicdn.com')) throw new Error(`${name} still loads a font from a remote host`);
      assets[name] = new sources.RawSource(embedded);
    }
  });
};

function fontAsDataUri(): string {
  const style = readFileSync(require.resolve('@vant/icons/src/encode-woff2.less'), 'utf8');
  const found = style.match(/data:font\/woff2[^']+/);
  if (!found) throw new Error('@vant/icons no longer embeds its font');
  return found[0];
}

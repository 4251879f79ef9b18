import { readFileSync } from 'node:fs';
import type { IPluginContext } from '@tarojs/service';
import { sources } from 'webpack';

const remoteFont =
  /url\(\/\/at\.alicdn\.com[^)]*\) format\("woff2"\),\s*url\(\/\/at\.alicdn\.com[^)]*\) format\("woff"\)/;

/** Vant's icon font comes from a remote host and shows boxes without a network; the package carries it instead. */
export default (context: IPluginContext) => {
  context.modifyBuildAssets(({ assets }: { assets: Record<string, { source(): string | Buffer }> }) => {
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

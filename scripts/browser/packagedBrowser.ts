import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { replaceFolder } from '../replaceFolder';
import { runQuietly } from '../runQuietly';

/** The newest that runs on Node 20. It carries the binary itself, for Linux on x64. */
const browserPackage = '@sparticuz/chromium@143.0.4';

/** Makes the package unpack its shared libraries too: it does so where it believes to run as a cloud function. */
const unpackLibraries = { AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };

/** A Chromium from an npm package, unpacked below `folder`; nothing where the package has no binary for the machine. */
export async function packagedBrowser(folder: string, say: (text: string) => void): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const launcher = path.join(folder, 'launch');
  if (existsSync(launcher)) return launcher;
  say(`no browser here: taking one from the npm package ${browserPackage} …`);
  await replaceFolder(folder, async (draft) => {
    const unpacked = path.join(draft, 'unpacked');
    mkdirSync(unpacked);
    await runQuietly('npm', ['install', '--prefix', draft, '--no-audit', '--no-fund', browserPackage]);
    const entry = path.join(draft, 'node_modules/@sparticuz/chromium/build/esm/index.js');
    const unpack = `import(${JSON.stringify(entry)}).then((chromium) => chromium.default.executablePath())`;
    await runQuietly(process.execPath, ['-e', unpack], { ...unpackLibraries, TMPDIR: unpacked });
    writeFileSync(path.join(draft, 'launch'), launcherScript);
    chmodSync(path.join(draft, 'launch'), 0o755);
  });
  return launcher;
}

/** The browser finds its libraries and fonts beside itself; `exec` keeps the process id, so that killing it works. */
const launcherScript = `#!/bin/sh
here="$(dirname "$(readlink -f "$0")")/unpacked"
export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_PATH="$here/fonts"
exec "$here/chromium" "$@"
`;

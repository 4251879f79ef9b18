import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { filesBelow } from './contentHash';
import { makeWhenStale, type Outcome } from './makeWhenStale';
import { inProject, projectRoot } from './projectRoot';
import { replaceFolder } from './replaceFolder';
import { runQuietly } from './runQuietly';

/** Absolute path of the package that `buildMiniprogram` leaves: what the demo shows, the suites drive and is uploaded. */
export const miniprogramFolder = inProject('dist/miniprogram');

/** Compiles the mini-program with Taro. Fails with the compiler's message. */
export const buildMiniprogram = (): Promise<Outcome> =>
  makeWhenStale(
    {
      root: projectRoot,
      name: 'miniprogram',
      inputs: [
        'src',
        'domain',
        'contracts',
        'locales',
        'config',
        'babel.config.js',
        'project.config.json',
        'package-lock.json',
        'scripts/buildMiniprogram.ts',
      ],
      settings: [
        process.env.TONGXIN_CLOUD_ENV ?? '',
        process.env.TONGXIN_HALL_ADDRESS ?? '',
        process.env.TONGXIN_SCREEN_ADDRESS ?? '',
      ],
      outputs: ['dist/miniprogram'],
    },
    () => replaceFolder(miniprogramFolder, compileWithTaro),
  );

async function compileWithTaro(folder: string): Promise<void> {
  const printed = await runQuietly(
    process.execPath,
    [inProject('node_modules/@tarojs/cli/bin/taro'), 'build', '--type', 'weapp'],
    {
      NODE_ENV: 'production',
      CI: 'true',
      TONGXIN_OUTPUT_ROOT: path.relative(projectRoot, folder),
    },
  ).catch((error: Error) => {
    throw new Error(faultIn(error.message));
  });
  // Taro answers some faults of its configuration with a text and exit code 0.
  if (!existsSync(path.join(folder, 'app.json'))) throw new Error(`Taro left no package\n${printed.trim()}`);
}

/** Hundreds of lines of progress stand before what webpack has to say. */
const faultIn = (printed: string): string => printed.slice(Math.max(0, printed.indexOf('✖'))).trim();

/** Throws with file, line and column of what WeChat's compilers refuse. Their binaries exist for x64 alone. */
export function acceptedByWeChat(folder: string): void {
  const options = { maxBuffer: 64 * 1024 * 1024 };
  // The package is plain JavaScript without types. Its own `wxssToJs` swallows the compiler's message.
  const load = createRequire(__filename);
  const wxmlToJs: (folder: string, settings: typeof options) => string = load('miniprogram-compiler').wxmlToJs;
  const compileStyles: (folder: string, names: readonly string[], settings: typeof options) => Error | object = load(
    'miniprogram-compiler/src/wcsc',
  );

  wxmlToJs(folder, options);
  const styles = filesBelow(folder).filter((file) => file.endsWith('.wxss'));
  const names = styles.map((file) => path.relative(folder, file).slice(0, -'.wxss'.length));
  const compiled = compileStyles(folder, names, options);
  if (compiled instanceof Error) throw compiled;
}

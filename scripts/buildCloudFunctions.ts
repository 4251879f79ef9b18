import { copyFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { deferredPackages } from './deferredPackages';
import { makeWhenStale, type Outcome } from './makeWhenStale';
import { inProject, projectRoot } from './projectRoot';
import { replaceFolder } from './replaceFolder';

/** WeChat uploads a function's folder as it is: a bundle within this limit starts quickly and uploads in seconds. */
export const functionByteLimit = 1_700_000;

const source = inProject('cloudfunctions');
const schemaSource = path.join(source, '_records/schema.ts');

/** Folders of cloudfunctions/ that are deployed; one that starts with `_` is shared code. */
export const cloudFunctionNames = (): readonly string[] =>
  readdirSync(source).filter((name) => !name.startsWith('_') && existsSync(path.join(source, name, 'index.ts')));

/**
 * Leaves dist/cloudfunctions/<name>/{index.js,package.json,config.json}, the SDK bundled in, so that nothing is
 * installed after an upload, and dist/database.json, the collections and indexes of a deployment.
 */
export const buildCloudFunctions = (): Promise<Outcome> =>
  makeWhenStale(
    {
      root: projectRoot,
      name: 'cloudfunctions',
      inputs: [
        'cloudfunctions',
        'domain',
        'contracts',
        'locales',
        'package-lock.json',
        'scripts/buildCloudFunctions.ts',
        'scripts/deferredPackages.ts',
      ],
      outputs: ['dist/cloudfunctions', 'dist/database.json'],
    },
    async () => {
      await replaceFolder(inProject('dist/cloudfunctions'), async (target) => {
        await Promise.all(cloudFunctionNames().map((name) => bundleFunction(name, path.join(target, name))));
      });
      await writeDatabaseSchema();
    },
  );

const bundling = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node16',
  format: 'cjs',
  legalComments: 'none',
  logLevel: 'silent',
  metafile: true,
  plugins: [deferredPackages],
} as const satisfies BuildOptions;

/** What any function costs before it does anything: the SDK and `serve`, with nothing to answer. */
export async function bundleEmptyFunction(outfile: string): Promise<void> {
  const contents =
    "import { serve } from './serve';\nexport const main = serve([], { readiness: async () => null });\n";
  await build({ ...bundling, stdin: { contents, resolveDir: path.join(source, '_platform'), loader: 'ts' }, outfile });
}

async function bundleFunction(name: string, target: string): Promise<void> {
  const bundled = await build({
    ...bundling,
    entryPoints: [path.join(source, name, 'index.ts')],
    outfile: path.join(target, 'index.js'),
  });
  const bytes = Object.values(bundled.metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
  if (bytes > functionByteLimit) throw new Error(`${name} is ${bytes} bytes, more than ${functionByteLimit}`);
  writeFileSync(path.join(target, 'package.json'), `${JSON.stringify({ name, main: 'index.js' }, null, 2)}\n`);
  const config = path.join(source, name, 'config.json');
  if (existsSync(config)) copyFileSync(config, path.join(target, 'config.json'));
}

/** Evaluated from its own bundle, so that a long-running process never writes a schema that it loaded earlier. */
async function writeDatabaseSchema(): Promise<void> {
  const { outputFiles } = await build({ entryPoints: [schemaSource], bundle: true, format: 'cjs', write: false });
  const loaded: { exports: { databaseSchema?: unknown } } = { exports: {} };
  new Function('module', outputFiles[0]?.text ?? '')(loaded);
  if (loaded.exports.databaseSchema === undefined) throw new Error(`${schemaSource} exports no databaseSchema`);
  writeFileSync(inProject('dist/database.json'), `${JSON.stringify(loaded.exports.databaseSchema, null, 2)}\n`);
}

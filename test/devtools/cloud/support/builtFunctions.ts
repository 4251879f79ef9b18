import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type FunctionSource = { readonly main: string; readonly config?: object };

const preamble = `
  const cloud = require(${JSON.stringify(require.resolve('wx-server-sdk'))});
  cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
  const db = cloud.database({ throwOnNotFound: false });
  const _ = db.command;
`;

/** A directory of functions as a build would leave them; `main` is the source of \`async (event, context) => …\`. */
export function builtFunctions(sources: { readonly [name: string]: FunctionSource }): string {
  const directory = mkdtempSync(join(tmpdir(), 'functions-'));
  for (const [name, source] of Object.entries(sources)) writeFunction(directory, name, source);
  return directory;
}

/** A busy machine takes its time to load the SDK: a function that says nothing else has the longest that WeChat allows. */
export function writeFunction(directory: string, name: string, { main, config }: FunctionSource): void {
  mkdirSync(join(directory, name), { recursive: true });
  writeFileSync(join(directory, name, 'index.js'), `${preamble}\nexports.main = ${main};\n`);
  writeFileSync(join(directory, name, 'config.json'), JSON.stringify({ timeout: 60, ...config }));
}

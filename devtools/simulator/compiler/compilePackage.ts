import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { refusePackage } from './checkPackage';
import type { AppConfig, CompiledPackage, ComponentConfig } from './compiledPackage';
import { compileScripts } from './scripts';
import { compileStyles } from './styleSheets';
import { compileTemplates } from './templates';

const sourceKinds = ['js', 'json', 'wxml', 'wxs', 'wxss'] as const;
type SourceKind = (typeof sourceKinds)[number];

const isSourceKind = (extension: string): extension is SourceKind => sourceKinds.some((kind) => kind === extension);

async function filesOf(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

function withoutExtension(sources: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...sources].map(([file, source]) => [file.replace(/\.\w+$/, ''), source]));
}

function parseConfig(file: string, source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (cause) {
    throw new Error(`${file} is not JSON`, { cause });
  }
}

/**
 * Compiles a built mini-program (a folder with app.json) for the simulator.
 * @throws Error when app.json is missing or does not fit the files, or a template or style sheet does not compile.
 */
export async function compilePackage(packageDirectory: string): Promise<CompiledPackage> {
  const sources: Record<SourceKind, Map<string, string>> = {
    js: new Map(),
    json: new Map(),
    wxml: new Map(),
    wxs: new Map(),
    wxss: new Map(),
  };
  const assets: string[] = [];
  const files = await filesOf(packageDirectory);
  for (const file of files) {
    const extension = path.posix.extname(file).slice(1);
    if (isSourceKind(extension)) {
      sources[extension].set(file, await readFile(path.join(packageDirectory, file), 'utf8'));
    } else assets.push(file);
  }
  const configs: Record<string, ComponentConfig> = {};
  for (const [file, source] of sources.json) {
    // The package is the product's own build: its shape is WeChat's.
    configs[file.replace(/\.json$/, '')] = parseConfig(file, source) as ComponentConfig;
  }
  if (configs.app === undefined) throw new Error(`no app.json in ${packageDirectory}: build the mini-program first`);
  const appConfig = configs.app as unknown as AppConfig;
  refusePackage(appConfig, new Set(files));
  const templates = compileTemplates(withoutExtension(sources.wxml), withoutExtension(sources.wxs));
  return {
    appConfig,
    configs,
    ...compileStyles(sources.wxss),
    code: `{"templates":${templates},"modules":${compileScripts(sources.js)}}`,
    assets,
  };
}

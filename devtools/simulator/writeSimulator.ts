import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import type { CompiledPackage } from './compiler/compiledPackage';
import { compilePackage } from './compiler/compilePackage';

/** A script that leaves the package where `browser/phonePage.ts` looks for it. */
function packageScript({ assets: _, code, ...data }: CompiledPackage): string {
  return `globalThis.compiledMiniProgram = Object.assign(${JSON.stringify({ ...data, assetBase: 'package/' })}, ${code});`;
}

async function bundleRuntime(outputDirectory: string): Promise<void> {
  await build({
    entryPoints: [path.join(__dirname, 'browser/phonePage.ts')],
    outfile: path.join(outputDirectory, 'phone.js'),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
}

/** Writes the page that runs a compiled mini-program in a browser: `index.html` and what it loads. */
export async function writeSimulator(options: { packageDirectory: string; outputDirectory: string }): Promise<void> {
  const { packageDirectory, outputDirectory } = options;
  const compiled = await compilePackage(packageDirectory);
  await rm(outputDirectory, { recursive: true, force: true });
  await mkdir(outputDirectory, { recursive: true });
  await Promise.all([
    writeFile(path.join(outputDirectory, 'package.js'), packageScript(compiled)),
    cp(path.join(__dirname, 'phone.html'), path.join(outputDirectory, 'index.html')),
    bundleRuntime(outputDirectory),
    ...compiled.assets.map((asset) =>
      cp(path.join(packageDirectory, asset), path.join(outputDirectory, 'package', asset)),
    ),
  ]);
}

import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import type { CompiledPackage } from './compiledPackage';
import { compilePackage } from './compilePackage';

const simulatorDirectory = path.resolve(__dirname, '..');

/** A script that leaves the package where `browser/phonePage.ts` looks for it. */
function packageScript({ assets: _, code, ...data }: CompiledPackage): string {
  return `globalThis.compiledMiniProgram = Object.assign(${JSON.stringify({ ...data, assetBase: 'package/' })}, ${code});`;
}

async function bundleRuntime(outputDirectory: string): Promise<void> {
  await build({
    entryPoints: [path.join(simulatorDirectory, 'browser/phonePage.ts')],
    outfile: path.join(outputDirectory, 'phone.js'),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
}

/** Writes the page that runs a compiled mini-program in a browser: `phone.html` and what it loads. */
export async function writeSimulator(options: { packageDirectory: string; outputDirectory: string }): Promise<void> {
  const { packageDirectory, outputDirectory } = options;
  const compiled = await compilePackage(packageDirectory);
  await rm(outputDirectory, { recursive: true, force: true });
  await mkdir(outputDirectory, { recursive: true });
  await Promise.all([
    writeFile(path.join(outputDirectory, 'package.js'), packageScript(compiled)),
    cp(path.join(simulatorDirectory, 'phone.html'), path.join(outputDirectory, 'phone.html')),
    bundleRuntime(outputDirectory),
    ...compiled.assets.map((asset) =>
      cp(path.join(packageDirectory, asset), path.join(outputDirectory, 'package', asset)),
    ),
  ]);
}

import path from 'node:path';
import { build } from 'esbuild';

let bundled: Promise<string> | undefined;

/** The agent as one script for the phone's window; built once a process. */
export function bundleAgent(): Promise<string> {
  bundled ??= build({
    entryPoints: [path.join(__dirname, 'agent', 'main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome100',
    logLevel: 'error',
  }).then(({ outputFiles: [file] }) => {
    if (file === undefined) throw new Error('the agent was not built');
    return file.text;
  });
  return bundled;
}

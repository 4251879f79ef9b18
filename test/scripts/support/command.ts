import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { inProject } from '../../../scripts/projectRoot';

type Ended = { readonly status: number | null; readonly stdout: string; readonly stderr: string };
type Run = (words: readonly string[], input?: string) => Ended;

/** A command of scripts/, run from a folder of one's own. */
export type Command = {
  readonly folder: string;
  /** As `npm run --silent …` does. */
  readonly runByNpm: Run;
  /** The same program in one file, which starts in a tenth of the time. */
  readonly run: Run;
};

/** For all tests of the file. */
export function commandOfFile(script: string): Command {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongxin-command-'));
  const bundle = path.join(folder, 'bundled/command.cjs');
  afterAll(() => rmSync(folder, { recursive: true }));
  buildSync({
    entryPoints: [inProject(script)],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    mainFields: ['module', 'main'],
  });
  const runs =
    (...program: readonly string[]): Run =>
    (words, input) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...words], {
        cwd: folder,
        env: { ...process.env, INIT_CWD: folder },
        encoding: 'utf8',
        ...(input === undefined ? {} : { input }),
      });
      return { status, stdout, stderr };
    };
  return { folder, runByNpm: runs(inProject('scripts/bootstrap.mjs'), script), run: runs(bundle) };
}

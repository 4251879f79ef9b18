import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject, projectRoot } from './projectRoot';
import { testReport } from './testReport';

type Report = {
  readonly testResults: readonly {
    readonly name: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly { readonly fullName: string; readonly duration?: number | null }[];
  }[];
};

const shown = 20;

const slowest = (rows: readonly (readonly [string, number])[]): readonly string[] =>
  [...rows]
    .sort(([, left], [, right]) => right - left)
    .slice(0, shown)
    .map(([name, milliseconds]) => `${(milliseconds / 1000).toFixed(1).padStart(7)} s  ${name}`);

/** Prints the twenty slowest files and tests of the last run of `npm test`. */
function main(): void {
  const file = inProject(testReport);
  if (!existsSync(file)) throw new Error(`${testReport} is not there: run npm test first`);
  const { testResults }: Report = JSON.parse(readFileSync(file, 'utf8'));
  const files = testResults.map(
    ({ name, startTime, endTime }) => [path.relative(projectRoot, name), endTime - startTime] as const,
  );
  const tests = testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => [fullName, duration ?? 0] as const),
  );
  const all = files.reduce((sum, [, milliseconds]) => sum + milliseconds, 0);
  console.log(`${files.length} files, ${tests.length} tests, ${Math.round(all / 1000)} s of all workers together\n`);
  console.log(['The slowest files', ...slowest(files), '', 'The slowest tests', ...slowest(tests)].join('\n'));
}

main();

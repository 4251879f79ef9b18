import { createRequire } from 'node:module';
import { runQuietly } from './runQuietly';
import { functionEnvironment } from './smokeRunFunctions';

const pairsPerBundle = 5;

/** Prints how long `require` took, in milliseconds, in a process that has loaded nothing before. */
const measured = (file: string): string => `
  const before = process.hrtime.bigint();
  require(${JSON.stringify(file)});
  console.log(Number(process.hrtime.bigint() - before) / 1e6);
  process.exit(0);
`;

async function loadMilliseconds(file: string): Promise<number> {
  const printed = await runQuietly(process.execPath, ['-e', measured(file)], functionEnvironment);
  return Number(printed.trim().split('\n').at(-1));
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * How long bundled functions take to load, over the plain SDK: the median over pairs that run one right after the
 * other, so that a busy machine slows both.
 */
export async function coldStartRatio(bundles: readonly string[]): Promise<number> {
  const plainSdk = createRequire(__filename).resolve('wx-server-sdk');
  const ratios: number[] = [];
  for (let pair = 0; pair < pairsPerBundle; pair += 1) {
    for (const bundle of bundles) {
      const bundled = await loadMilliseconds(bundle);
      ratios.push(bundled / (await loadMilliseconds(plainSdk)));
    }
  }
  return Math.round(median(ratios) * 1000) / 1000;
}

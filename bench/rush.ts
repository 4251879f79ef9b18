import { type RushFigures, summed } from './rush/figures';
import { rushOptions } from './rush/options';
import { baseline, product, type Side } from './rush/sides';
import { openStage, type Stage } from './rush/stage';

/**
 * Presses "sign up" for everybody at once, through the built function and the real SDK, beside a baseline that does the
 * same in a transaction. The last line is the result; the lines before it tell how it went.
 */
async function main(): Promise<void> {
  const options = rushOptions(process.argv.slice(2));
  const stage = await openStage(options);
  try {
    const ratios: number[] = [];
    const rushes: RushFigures[] = [];
    const baselines: RushFigures[] = [];
    for (let pair = 0; pair < options.pairs; pair += 1) {
      // Who comes first alternates, so that a machine that grows slower or faster favours neither.
      const sides = pair % 2 === 0 ? [product, baseline] : [baseline, product];
      const [first, second] = [await rush(stage, sides[0]), await rush(stage, sides[1])];
      const [ours, theirs] = pair % 2 === 0 ? [first, second] : [second, first];
      rushes.push(ours);
      baselines.push(theirs);
      ratios.push(ours.perMinute / theirs.perMinute);
      tell(`pair ${pair + 1}: ${describe(ours)}; baseline ${describe(theirs)}`);
    }
    process.stdout.write(`${JSON.stringify(summed(options, rushes, baselines, ratios))}\n`);
  } finally {
    await stage.close();
  }
}

const rush = (stage: Stage, side: Side | undefined): Promise<RushFigures> => {
  if (side === undefined) throw new Error('a pair has two sides');
  return side(stage);
};

const describe = ({ perMinute, httpPerRegistration, p95Ms, retries, killed }: RushFigures): string =>
  `${Math.round(perMinute)}/min, ${httpPerRegistration.toFixed(2)} requests, p95 ${Math.round(p95Ms)} ms` +
  (killed > 0 ? `, ${killed} workers killed, ${retries} presses repeated` : '');

const tell = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

main().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});

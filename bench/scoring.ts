import { performance } from 'node:perf_hooks';
import { isJsonObject, type Json, type JsonObject } from '../domain/judging/canonicalJson';
import { protocolFormat } from '../domain/judging/protocolText';
import { recompute } from '../domain/judging/recompute';
import { readProtocolFile } from '../scripts/recompute/readProtocolFile';

/** Prints how long a large contest takes, from the file's bytes to its standings, as `{"entries","marks","seconds"}`. */
const entryCount = 10_000;
const judgeCount = 9;
const criterionCount = 5;

const range = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

/** A spread without a pattern, the same in every run. */
function spread(seed: number): number {
  return (Math.imul(seed + 1, 2654435761) >>> 16) % 41;
}

function largeContest(): JsonObject {
  const criteria = range(criterionCount).map((index) => ({ id: `c${index}`, max: '20', step: '0.5', factor: '1' }));
  const entries = range(entryCount).map((entry) => ({
    id: `e${entry}`,
    marks: range(judgeCount).map((judge) => ({
      judge: `j${judge}`,
      criteria: Object.fromEntries(
        criteria.map(({ id }, index): [string, Json] => [
          id,
          `${spread((entry * judgeCount + judge) * criterionCount + index) / 2}`,
        ]),
      ),
    })),
  }));
  return {
    format: protocolFormat,
    rule: {
      criteria,
      trim: { scope: 'criterion', high: 1, low: 1, fromPanelSize: 5 },
      minimumPanel: 3,
      rounding: { mean: 2, product: 2, final: 2 },
      tieBreak: ['exact', 'untrimmed', 'criterion:c0', 'criterion:c1'],
    },
    entries,
  };
}

const bytes = new TextEncoder().encode(JSON.stringify(largeContest()));
const startedAt = performance.now();
const read = readProtocolFile(bytes);
if (!read.ok || !isJsonObject(read.raw)) throw new Error('the contest is not readable');
const result = recompute(read.protocol, read.raw, () => '');
if (!result.ok || result.standings.length !== entryCount) throw new Error('the contest was not ranked');
const seconds = Math.round(performance.now() - startedAt) / 1000;
const marks = entryCount * judgeCount * criterionCount;
process.stdout.write(`${JSON.stringify({ entries: entryCount, marks, seconds })}\n`);

import * as v from 'valibot';
import { readJudging, submitMarks } from '../contracts/contest/judging';
import type { InvokeFunction } from '../devtools/web/phoneCalls';
import { crowd, type DemoPerson } from './content/people';
import { callerThrough } from './seed/callAs';

const opened = v.object({
  action: v.literal('directStage'),
  input: v.object({
    contestId: v.string(),
    isRehearsal: v.literal(false),
    act: v.object({ type: v.literal('open-scoring'), entry: v.custom<`e${number}`>((key) => typeof key === 'string') }),
  }),
});
const granted = v.object({ result: v.object({ ok: v.literal(true) }) });

/**
 * The cloud with judges whose phones nobody holds: each marks an entry by itself once its scoring opens, for with two
 * judges nothing would be counted. `pause`: before each of them, in milliseconds.
 */
export function withCrowdOnPanel(invoke: InvokeFunction, pause = 1500): InvokeFunction {
  return async (name, data, caller) => {
    const answer = await invoke(name, data, caller);
    const asked = v.safeParse(opened, data);
    if (name === 'contest' && asked.success && v.is(granted, answer)) {
      const { contestId, act } = asked.output.input;
      markAll(invoke, contestId, act.entry, pause).catch((error: unknown) => console.error(error));
    }
    return answer;
  };
}

async function markAll(invoke: InvokeFunction, contestId: string, entry: `e${number}`, pause: number): Promise<void> {
  for (const [index, judge] of crowd.entries()) {
    if (!(await mark(invoke, judge, index, { contestId, entry }, pause))) return;
  }
}

/** False from the first one who has no task in the contest: the crowd sits in its order. */
async function mark(
  invoke: InvokeFunction,
  judge: DemoPerson,
  index: number,
  { contestId, entry }: { readonly contestId: string; readonly entry: `e${number}` },
  pause: number,
): Promise<boolean> {
  const callAs = callerThrough(invoke);
  const run = { contestId, isRehearsal: false };
  const judging = await callAs(judge, readJudging, run);
  if (!judging.ok) return false;
  const { seat, entries, rules } = judging.value;
  const own = entries.find(({ key }) => key === entry);
  if (seat === null || own === undefined || own.isRecused || own.mine !== null) return true;
  await new Promise((resolve) => setTimeout(resolve, pause));
  const place = Number(entry.slice(1));
  const criteria = Object.fromEntries(
    rules.criteria.map(({ id, max }, at) => {
      const halves = Math.round(Number(max) * (1.7 + ((place * 5) % 7) / 30)) - ((index * 3 + at * 5 + place) % 4);
      return [id, String(halves / 2)];
    }),
  );
  const submission = `demo${entry}${seat}by${judge.phoneId.replaceAll('-', '')}`;
  await callAs(judge, submitMarks, { ...run, entry, submission, replaces: null, criteria });
  return true;
}

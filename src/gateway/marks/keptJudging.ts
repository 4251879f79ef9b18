import * as v from 'valibot';
import type { OutputOf } from '../../../contracts/call';
import { readJudging } from '../../../contracts/contest/judging';
import { now } from '../../device/clock';
import { readStored, store } from '../../device/localStore';

export type Judging = OutputOf<typeof readJudging>;
export type RunName = Pick<Judging, 'contestId' | 'isRehearsal'>;

const shape = v.object({ keptAt: v.string(), value: readJudging.output });
/** One at a time: an evening that is over leaves the phone with the next one. */
const key = 'judging';

export const keepJudging = (value: Judging): boolean => store(key, { keptAt: now(), value });

/** The evening as last seen, for a phone that is opened without a network. */
export function keptJudging({ contestId, isRehearsal }: RunName) {
  const kept = readStored(key, shape);
  const isIt = kept?.value.contestId === contestId && kept.value.isRehearsal === isRehearsal;
  return kept !== null && isIt ? kept : null;
}

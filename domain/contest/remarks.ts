import { fail, type Result, succeed } from '../result';
import { isPredecessors, seatOfMember } from './marking';
import type { SeatId } from './panel';
import type { EntryKey, Run } from './run';

export type RemarkRefusal = 'not-seated' | 'unknown-entry' | 'recused' | 'not-marked';
type Facts = Pick<Run, 'seats' | 'entries' | 'last' | 'acts' | 'sittings'>;

/** The seat in which a judge may write to the entrants of an entry: of one that this judge has marked. */
export function remarkingSeat(run: Facts, memberId: string, key: EntryKey): Result<SeatId, RemarkRefusal> {
  const seat = seatOfMember(run, memberId);
  if (seat === null) return fail('not-seated');
  const entry = run.entries[key];
  if (entry === undefined) return fail('unknown-entry');
  if (entry.recused.includes(seat)) return fail('recused');
  const hasMarked = run.last[key]?.[seat] !== undefined && !isPredecessors(run, key, seat);
  return hasMarked ? succeed(seat) : fail('not-marked');
}

/** What an entry's own sheet shows of them: each once and by its words, so that their order tells nothing of the seats. */
export const remarksOn = ({ remarks }: Pick<Run, 'remarks'>, key: EntryKey): readonly string[] =>
  [...new Set(Object.values(remarks?.[key] ?? {}))].filter((remark) => remark !== '').sort();

import { fail, type Result, succeed } from '../result';
import type { Actor, Entry, EntryStatus, EntryStep, HistoryEntry } from './entry';
import { entryStatuses } from './entry';

type Move = { readonly from: readonly EntryStatus[]; readonly to: EntryStatus };

/** Every step that gives an entry another status, or confirms the one it has. */
export const entryMoves = {
  submitted: { from: ['draft', 'returned'], to: 'submitted' },
  retyped: { from: ['submitted', 'returned'], to: 'submitted' },
  returned: { from: ['submitted'], to: 'returned' },
  qualified: { from: ['submitted'], to: 'qualified' },
  rejected: { from: ['submitted'], to: 'rejected' },
  appealed: { from: ['rejected'], to: 'rejected' },
  'appeal-granted': { from: ['rejected'], to: 'qualified' },
  'appeal-refused': { from: ['rejected'], to: 'rejected' },
  shortlisted: { from: ['qualified'], to: 'shortlisted' },
  unshortlisted: { from: ['shortlisted'], to: 'qualified' },
  withdrawn: { from: entryStatuses.filter((status) => status !== 'withdrawn'), to: 'withdrawn' },
} as const satisfies { readonly [step in EntryStep]?: Move };
export type EntryMove = keyof typeof entryMoves;

/** What is written into an entry by one step; `step` is added to its history. */
export type EntryChange = Partial<Omit<Entry, 'id' | 'contestId' | 'memberId' | 'history' | 'createdAt'>> & {
  readonly step: HistoryEntry;
};

export const stepBy = ({ memberId, as, at }: Actor, step: EntryStep, reason: string | null = null): HistoryEntry => ({
  step,
  at,
  by: as,
  memberId,
  reason,
});

type Moving = Pick<Entry, 'status' | 'version'>;

export const mayMove = ({ status }: Pick<Entry, 'status'>, move: EntryMove): boolean =>
  (entryMoves[move].from as readonly EntryStatus[]).includes(status);

export function moved(
  entry: Moving,
  move: EntryMove,
  actor: Actor,
  reason: string | null = null,
): Result<EntryChange, 'wrong-state'> {
  if (!mayMove(entry, move)) return fail('wrong-state');
  const { at } = actor;
  return succeed({
    status: entryMoves[move].to,
    statusAt: at,
    claim: null,
    version: entry.version + 1,
    updatedAt: at,
    step: stepBy(actor, move, reason),
  });
}

/** Whether this very step was taken from the version that is named: a repeated press, which is answered as the first was. */
export function isRepeated(
  { version, history }: Pick<Entry, 'version' | 'history'>,
  seenVersion: number,
  step: EntryStep,
  memberId: string,
): boolean {
  const last = history[history.length - 1];
  return version === seenVersion + 1 && last?.step === step && last.memberId === memberId;
}

/** So many steps are kept: far more than an honest entry takes. */
export const maxHistory = 100;

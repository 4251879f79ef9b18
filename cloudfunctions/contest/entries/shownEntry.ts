import type { OutputOf } from '../../../contracts/call';
import type { readMyEntry } from '../../../contracts/contest/entries';
import { reasonsIn } from '../../../domain/entry/checking';
import type { Entry } from '../../../domain/entry/entry';
import { planOf } from '../../../domain/entry/writing';

type Shown = Omit<
  OutputOf<typeof readMyEntry>['entry'],
  'isApplicant' | 'team' | 'invitedUntil' | 'submitBy' | 'mayAppeal' | 'mayWithdraw'
>;

/** What applicants, checkers and judges alike see; nobody is named but by the part in which they acted. */
export const shownEntry = (entry: Entry): Shown => ({
  entryId: entry.id,
  contestId: entry.contestId,
  status: entry.status,
  statusAt: entry.statusAt,
  version: entry.version,
  plan: planOf(entry),
  files: entry.files.map(({ id, fileId, use, name, kind, bytes }) => ({ id, fileId, use, name, kind, bytes })),
  returned: reasonsIn(entry.returned ?? {}).map(([field, reason]) => ({ field, reason })),
  rejection: entry.rejection && {
    reason: entry.rejection.reason,
    at: entry.rejection.at,
    appeal: entry.rejection.appeal && {
      reason: entry.rejection.appeal.reason,
      at: entry.rejection.appeal.at,
      answer: entry.rejection.appeal.answer && {
        isGranted: entry.rejection.appeal.answer.isGranted,
        text: entry.rejection.appeal.answer.text,
        at: entry.rejection.appeal.answer.at,
      },
    },
  },
  history: entry.history.map(({ step, at, by, reason }) => ({ step, at, by, reason })),
});

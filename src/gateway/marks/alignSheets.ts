import type { OutputOf } from '../../../contracts/call';
import type { readJudging } from '../../../contracts/contest/judging';
import { changeSheet } from './keptSheets';
import { phoneId } from './phoneId';
import { reconciled } from './reconcile';
import { sendMarks } from './sendMarks';

/** Brings every sheet together with what the server has just said of its entry, and sends what it has not heard. */
export function alignSheets(judging: OutputOf<typeof readJudging>): void {
  const { contestId, isRehearsal } = judging;
  const phone = phoneId();
  for (const entry of judging.entries)
    changeSheet({ contestId, isRehearsal, entryId: entry.entryId }, entry.key, (sheet) =>
      reconciled(sheet, judging, entry, phone),
    );
  sendMarks();
}

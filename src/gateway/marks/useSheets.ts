import { useSyncExternalStore } from 'react';
import type { Judging } from './keptJudging';
import { onSheetsChanged, readSheet, sheetChanges } from './keptSheets';
import { emptySheet, type MarkSheet } from './markSheet';
import { phoneId } from './phoneId';
import { reconciled } from './reconcile';

/**
 * Sheets as they are on the phone now, brought together with what the server says; whoever asks is drawn again when one
 * changes.
 */
export function useSheets(): (judging: Judging, entry: Judging['entries'][number]) => MarkSheet {
  useSyncExternalStore(onSheetsChanged, sheetChanges);
  return (judging, entry) => {
    const { contestId, isRehearsal } = judging;
    const name = { contestId, isRehearsal, entryId: entry.entryId };
    return reconciled(readSheet(name) ?? emptySheet(name, entry.key), judging, entry, phoneId());
  };
}

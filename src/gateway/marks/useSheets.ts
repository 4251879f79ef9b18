import { useSyncExternalStore } from 'react';
import { onSheetsChanged, readSheet, sheetChanges } from './keptSheets';
import { emptySheet, type MarkSheet, type SheetName } from './markSheet';

/** Reads sheets as they are on the phone now; whoever asks is drawn again when one changes. */
export function useSheets(): (name: SheetName, entry: string) => MarkSheet {
  useSyncExternalStore(onSheetsChanged, sheetChanges);
  return (name, entry) => readSheet(name) ?? emptySheet(name, entry);
}

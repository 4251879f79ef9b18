import type { EntryOccasion } from '../notice/entryNotice';

export type EntryPage = 'entry' | 'result' | 'appointment';

/** What a person may still read of what a message tells. */
type Readable = {
  /** The entry is there, and they are of its people. */
  readonly isOfEntry: boolean;
  /** The appointment is there, and theirs. */
  readonly isAppointed: boolean;
};

/** Where a message about an entry leads; null where there is nothing to read any more. */
export function pageOfMessage(occasion: EntryOccasion, { isOfEntry, isAppointed }: Readable): EntryPage | null {
  if (occasion === 'result-published' || occasion === 'result-appeal-answered') return 'result';
  if (occasion === 'appointed' || occasion === 'appointment-renewed' || occasion === 'appointment-ended')
    return isAppointed ? 'appointment' : 'result';
  return isOfEntry ? 'entry' : null;
}

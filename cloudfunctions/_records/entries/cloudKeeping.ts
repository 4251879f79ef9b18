import type { Instant } from '../../../domain/time/instant';
import { entries, entryFiles } from './collections';

/** All of a contest's entries, and their files, are erased from this moment on, whatever was foreseen before. */
export async function keepEntriesUntil(contestId: string, eraseAfter: Instant): Promise<void> {
  await entryFiles.updateAll({ contestId, isKept: true }, { removeAfter: eraseAfter });
  await entries.updateAll({ contestId }, { eraseAfter });
}

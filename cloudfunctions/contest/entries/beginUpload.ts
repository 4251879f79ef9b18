import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { beginUpload as call } from '../../../contracts/contest/entries';
import { hasRoomFor, maxPendingUploads, uploadPath } from '../../../domain/entry/entryFiles';
import { isOpenForWriting } from '../../../domain/entry/writing';
import { minutesUnconfirmed } from '../../../domain/files/uploadRetention';
import { fail, type Result, succeed } from '../../../domain/result';
import { addMinutes, type Clock } from '../../../domain/time/instant';
import { type OwnEntry, ofApplicant } from './ownEntry';
import type { EntryStore, FileBook } from './ports';

type Needs = {
  readonly store: Pick<EntryStore, 'find'>;
  readonly files: Pick<FileBook, 'pendingUploads' | 'expectUpload'>;
  readonly uploadIdFor: (entryId: string, requestId: string) => string;
  readonly now: Clock;
};
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** Known before it is there: an upload that nobody takes is found by the timer. */
export const beginUpload = ({ store, files, uploadIdFor, now }: Needs) => ({
  find: ofApplicant(store),

  run: async (
    memberId: string,
    { entryId, requestId, use }: ParsedInputOf<typeof call>,
    { entry }: OwnEntry,
  ): Promise<Outcome> => {
    if (!isOpenForWriting(entry)) return fail('wrong-state');
    if (!hasRoomFor(entry, use) || (await files.pendingUploads(entryId)) >= maxPendingUploads)
      return fail('too-many-files');
    const id = uploadIdFor(entryId, requestId);
    const path = uploadPath(entryId, id);
    const removeAfter = addMinutes(now(), minutesUnconfirmed);
    await files.expectUpload({ id, entryId, contestId: entry.contestId, memberId, path, fileId: null, removeAfter });
    return succeed({ uploadId: id, path });
  },
});

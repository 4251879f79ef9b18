import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { attachFile as call } from '../../../contracts/contest/entries';
import { entryFileRules, hasRoomFor } from '../../../domain/entry/entryFiles';
import { entryEraseAfter } from '../../../domain/entry/retention';
import { isOpenForWriting } from '../../../domain/entry/writing';
import { acceptFile } from '../../../domain/files/acceptFile';
import { fail, type Result, succeed } from '../../../domain/result';
import { type OwnEntry, ofApplicant } from './ownEntry';
import type { EntryStore, FileBook } from './ports';

type Needs = {
  readonly store: Pick<EntryStore, 'find'>;
  readonly files: Omit<FileBook, 'pendingUploads' | 'expectUpload' | 'detach'>;
  /** The same for the same upload. */
  readonly fileIdFor: (entryId: string, uploadId: string) => string;
};
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/**
 * What was uploaded is looked at, then kept as a file of the server's own: a phone could still put another in the place of
 * its upload. Each step again changes nothing; the timer removes what a cut-off leaves.
 */
export const attachFile = ({ store, files, fileIdFor }: Needs) => ({
  find: ofApplicant(store),

  run: async (memberId: string, input: ParsedInputOf<typeof call>, { entry, contest }: OwnEntry): Promise<Outcome> => {
    const { entryId, uploadId, fileId: uploaded, use, name } = input;
    const id = fileIdFor(entryId, uploadId);
    if (entry.files.some((file) => file.id === id)) return succeed({ id });
    if (!isOpenForWriting(entry)) return fail('wrong-state');
    if (!hasRoomFor(entry, use)) return fail('too-many-files');
    const upload = await files.upload(entryId, uploadId);
    // Nobody has a foreign file looked at, or removed.
    if (upload === null || !uploaded.endsWith(`/${upload.path}`)) return fail('upload-missing');
    const away = () => files.remove([{ id: uploadId, fileId: uploaded }]);
    const bytes = await files.size(uploaded);
    if (bytes === null) return fail('upload-missing');
    const content = bytes > entryFileRules[use].maxBytes ? null : await files.read(uploaded);
    const kind = content === null ? fail('file-too-large') : acceptFile(content, entryFileRules[use]);
    if (!kind.ok || content === null) {
      await away();
      return kind.ok ? fail('file-too-large') : kind;
    }
    const owned = {
      id,
      entryId,
      contestId: contest.id,
      memberId,
      kind: kind.value,
      removeAfter: entryEraseAfter(contest),
    };
    const fileId = await files.keep(owned, content);
    const file = { id, fileId, use, name, kind: kind.value, bytes: content.length };
    const isAttached = await files.attach(entryId, file);
    await away();
    if (isAttached) return succeed({ id });
    const found = await store.find(memberId, entryId);
    if (found?.entry.files.some((one) => one.id === id)) return succeed({ id });
    await files.remove([{ id, fileId }]);
    return fail('too-many-files');
  },
});

import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { detachFile as call } from '../../../contracts/contest/entries';
import { isOpenForWriting } from '../../../domain/entry/writing';
import { fail, type Result, succeed } from '../../../domain/result';
import { type OwnEntry, ofApplicant } from './ownEntry';
import type { EntryStore, FileBook } from './ports';

type Needs = {
  readonly store: Pick<EntryStore, 'find'>;
  readonly files: Pick<FileBook, 'detach' | 'remove'>;
};
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** The entry names it no more before it is gone; what a cut-off leaves goes with the entry. */
export const detachFile = ({ store, files }: Needs) => ({
  find: ofApplicant(store),

  run: async (
    _memberId: string,
    { entryId, id }: ParsedInputOf<typeof call>,
    { entry }: OwnEntry,
  ): Promise<Outcome> => {
    const file = entry.files.find((one) => one.id === id);
    if (file === undefined) return succeed({ files: entry.files.length });
    if (!isOpenForWriting(entry) || !(await files.detach(entryId, id))) return fail('wrong-state');
    await files.remove([file]);
    return succeed({ files: entry.files.length - 1 });
  },
});

import { isEntryMessageStillTrue, placeIn } from '../../../domain/message/entryMessages';
import type { EntryKind } from '../../../domain/notice/notice';
import { entryMessageValues } from '../../../locales/zh-CN/message/entryTemplates';
import type { ContestDocument, ResultDocument } from '../contests/documents';
import type { EntryDocument } from '../entries/documents';
import type { EntryMessage } from './documents';
import type { Subject } from './ports';

export type EntryRow = Pick<EntryDocument, '_id' | 'title' | 'status' | 'memberIds'>;
export type ContestRow = Pick<ContestDocument, '_id' | 'title' | 'startAt' | 'order'>;
export type ResultRow = Pick<ResultDocument, 'standings'>;

export const aboutEntry = (
  message: EntryMessage & { readonly kind: EntryKind },
  { entry, contest, result }: { entry: EntryRow; contest: ContestRow; result: ResultRow | null },
): Subject => ({
  isStillTrue: () => isEntryMessageStillTrue(message, { entry: { ...entry, id: entry._id }, contest }),
  page:
    message.kind === 'entryResult'
      ? `roadshow/result/index?contestId=${message.contestId}`
      : `roadshow/entry/index?entryId=${message.entryId}`,
  values: (names) =>
    entryMessageValues(
      message.kind,
      {
        occasion: message.occasion,
        entry,
        contest,
        place: placeIn(contest, entry._id),
        standing: result?.standings.find(({ entryId }) => entryId === entry._id) ?? null,
      },
      names,
    ),
});

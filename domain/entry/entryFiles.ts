import type { FileRule } from '../files/acceptFile';
import type { FileKind } from '../files/fileKind';
import type { Entry, FileUse } from './entry';

/** What may be uploaded for each use; said beside the button. */
export const entryFileRules: Readonly<Record<FileUse, FileRule & { readonly most: number }>> = {
  picture: { kinds: ['jpeg', 'png', 'webp'], maxBytes: 3_000_000, most: 6 },
  plan: { kinds: ['pdf'], maxBytes: 10_000_000, most: 1 },
};

/** Uploads of one entry that no call has taken yet. */
export const maxPendingUploads = 20;

export const filesOfUse = ({ files }: Pick<Entry, 'files'>, use: FileUse): Entry['files'] =>
  files.filter((file) => file.use === use);

export const hasRoomFor = (entry: Pick<Entry, 'files'>, use: FileUse): boolean =>
  filesOfUse(entry, use).length < entryFileRules[use].most;

const endings: Readonly<Record<FileKind, string>> = { jpeg: 'jpg', png: 'png', webp: 'webp', pdf: 'pdf' };

/** Where a phone puts it, to be looked at. */
export const uploadPath = (entryId: string, uploadId: string): string => `uploads/${entryId}/${uploadId}`;

/** Where it is kept once it was looked at: a phone can no longer put another in its place. */
export const keptPath = (entryId: string, id: string, kind: FileKind): string =>
  `entries/${entryId}/${id}.${endings[kind]}`;

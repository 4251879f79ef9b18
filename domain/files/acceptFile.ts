import { fail, type Result, succeed } from '../result';
import { type FileKind, fileKindOf } from './fileKind';

export type FileRule = {
  readonly kinds: readonly FileKind[];
  readonly maxBytes: number;
};

export type FileFailure = 'file-is-empty' | 'file-too-large' | 'file-kind-not-accepted';

/** Judges by content alone; file name and declared type are ignored. */
export function acceptFile(content: Uint8Array, { kinds, maxBytes }: FileRule): Result<FileKind, FileFailure> {
  if (content.length === 0) return fail('file-is-empty');
  if (content.length > maxBytes) return fail('file-too-large');
  const kind = fileKindOf(content);
  return kind !== null && kinds.includes(kind) ? succeed(kind) : fail('file-kind-not-accepted');
}

import { fail, type Result, succeed } from '../result';
import { type FileKind, fileKindOf } from './fileKind';

/** What one place takes. */
export type FileRule = {
  readonly kinds: readonly FileKind[];
  readonly mostBytes: number;
};

export type FileFailure = 'file-is-empty' | 'file-too-large' | 'file-kind-not-accepted';

/** Judges an uploaded file by its content: neither its name nor what the phone says of it counts. */
export function acceptFile(content: Uint8Array, { kinds, mostBytes }: FileRule): Result<FileKind, FileFailure> {
  if (content.length === 0) return fail('file-is-empty');
  if (content.length > mostBytes) return fail('file-too-large');
  const kind = fileKindOf(content);
  return kind !== null && kinds.includes(kind) ? succeed(kind) : fail('file-kind-not-accepted');
}

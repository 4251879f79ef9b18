import { addMinutes, type Instant } from '../time/instant';

export type Upload = {
  readonly uploadedAt: Instant;
  /** Null until a function has used the file. */
  readonly confirmedAt: Instant | null;
};

/** A day, so that a form interrupted after the upload can still be sent. */
export const minutesUnconfirmed = 24 * 60;

/** Null for a confirmed upload, which lives as long as the document that uses it. */
export const uploadDueAt = ({ uploadedAt, confirmedAt }: Upload): Instant | null =>
  confirmedAt === null ? addMinutes(uploadedAt, minutesUnconfirmed) : null;

export function isUploadDue(upload: Upload, now: Instant): boolean {
  const dueAt = uploadDueAt(upload);
  return dueAt !== null && dueAt <= now;
}

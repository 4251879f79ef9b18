import { addMinutes, type Instant } from '../time/instant';

export type Upload = {
  readonly uploadedAt: Instant;
  /** Null until a function has taken the file as part of something. */
  readonly confirmedAt: Instant | null;
};

/** A day: who was cut off between uploading and sending may still go on. */
export const minutesUnconfirmed = 24 * 60;

/** From when the timer erases an upload; null for one that was confirmed and lives as long as what it belongs to. */
export const uploadDueAt = ({ uploadedAt, confirmedAt }: Upload): Instant | null =>
  confirmedAt === null ? addMinutes(uploadedAt, minutesUnconfirmed) : null;

export function isUploadDue(upload: Upload, now: Instant): boolean {
  const dueAt = uploadDueAt(upload);
  return dueAt !== null && dueAt <= now;
}

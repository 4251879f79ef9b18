import { addMinutes, type Instant } from '../time/instant';

const minutesPerDay = 24 * 60;

/** Within so many days after the evening the result is published, and its public notice of five working days is over. */
export const noticeDays = 30;

/** Entries and their files are kept for a year after that. */
export const entryDays = noticeDays + 365;

export const entryEraseAfter = ({ startAt }: { readonly startAt: Instant }): Instant =>
  addMinutes(startAt, entryDays * minutesPerDay);

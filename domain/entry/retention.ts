import { addMinutes, type Instant } from '../time/instant';

const minutesPerDay = 24 * 60;
const daysAfterNotice = 365;

/** Within so many days after the evening the result is published, as a rule, and its public notice is over. */
const noticeDays = 30;

/** Until a result is published, entries are kept as if its notice ended so long after the evening. */
export const entryDays = noticeDays + daysAfterNotice;

export const entryEraseAfter = ({ startAt }: { readonly startAt: Instant }): Instant =>
  addMinutes(startAt, entryDays * minutesPerDay);

/** Entries and their files are kept for a year after the public notice. */
export const eraseAfterNotice = (noticeUntil: Instant): Instant =>
  addMinutes(noticeUntil, daysAfterNotice * minutesPerDay);

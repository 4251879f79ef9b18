import { addMinutes, type Instant } from '../time/instant';

/** One absence that counts: excused ones are taken out. */
export type NoShow = {
  readonly registrationId: string;
  readonly activityId: string;
  readonly title: string;
  /** Start of the session that was missed. */
  readonly at: Instant;
};

export const noShowsToRestrict = 3;
export const noShowWindowDays = 90;
export const restrictionDays = 30;
const dayMinutes = 24 * 60;

/** Absences of before restrict nobody any more, however late that of `at` is noted. */
export const noShowsCountFrom = (at: Instant): Instant =>
  addMinutes(at, -2 * (noShowWindowDays + restrictionDays) * dayMinutes);

export type Restriction = { readonly until: Instant; readonly for: readonly NoShow[] };

/** Three absences within 90 days put a person onto waiting lists for 30 days from the third on; the end itself is free. */
export function restrictionAt(noShows: readonly NoShow[], now: Instant): Restriction | null {
  const inOrder = [...noShows].sort((left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : 0));
  const restrictions = inOrder.flatMap((last, index) => {
    const first = inOrder[index - noShowsToRestrict + 1];
    if (first === undefined || addMinutes(first.at, noShowWindowDays * dayMinutes) < last.at) return [];
    const until = addMinutes(last.at, restrictionDays * dayMinutes);
    return now < until ? [{ until, for: inOrder.slice(index - noShowsToRestrict + 1, index + 1) }] : [];
  });
  return restrictions[restrictions.length - 1] ?? null;
}

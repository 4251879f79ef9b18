import type { Attendance } from '../attendance/attendance';
import type { Change } from '../registration/change';
import { entryOf, type TimelineEntry } from '../registration/timeline';
import { fail, type Result, succeed } from '../result';
import type { Instant } from '../time/instant';

type Counted = { readonly people: number; readonly seen: number };

/**
 * Of a party that was let in as a whole, so many have come; the others are let in when they come. `seen` is how many the
 * door counted when that was said. Null where it is counted so already.
 */
export function headcountLowered(
  attendance: Pick<Attendance, 'seats'> | null,
  { people, seen }: Counted,
): Result<number | null, 'not-let-in' | 'headcount-changed'> {
  if (attendance === null) return fail('not-let-in');
  if (attendance.seats === people) return succeed(null);
  return attendance.seats === seen && people < seen ? succeed(seen - people) : fail('headcount-changed');
}

/** Whether the history tells of it already: the count was not lowered before the door was cut off. */
export const isToldLast = (timeline: readonly TimelineEntry[], missing: number): boolean => {
  const last = timeline[timeline.length - 1];
  return last?.step === 'not-all-here' && last.seats === missing;
};

export const notAllHere = (missing: number, at: Instant): Change => ({
  fields: {},
  entry: entryOf({ step: 'not-all-here', at, by: 'organizer', seats: missing }),
  notices: [],
});

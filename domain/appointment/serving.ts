import { fail, failAt, type Result, succeed } from '../result';
import { calendarDayOf } from '../time/beijing';
import type { Instant } from '../time/instant';
import { type Appointment, type DutyRecord, lastDayOf, type Renewal, standingOf, termsOf } from './appointment';
import { addDays, termFrom } from './term';

/** The last days of a term in which it may be renewed; after its end it may be too, as long again. */
export const renewalDays = 60;

/** The next term begins the day after the last one. */
export function renewed(
  appointment: Appointment,
  { months, opinion, now }: { readonly months: number; readonly opinion: string; readonly now: Instant },
): Result<Renewal, RenewalObstacle> {
  const obstacle = obstacleToRenewal(appointment, now);
  if (obstacle !== null) return fail(obstacle);
  return succeed({ ...termFrom(addDays(lastDayOf(appointment), 1), months), opinion, at: now });
}

type RenewalObstacle = 'appointment-ended' | 'renewal-too-early' | 'renewal-too-late';

function obstacleToRenewal(appointment: Appointment, now: Instant): RenewalObstacle | null {
  if (appointment.ended !== null) return 'appointment-ended';
  const today = calendarDayOf(now);
  const last = lastDayOf(appointment);
  if (today < addDays(last, -renewalDays)) return 'renewal-too-early';
  return today > addDays(last, renewalDays) ? 'renewal-too-late' : null;
}

export const mayRenew = (appointment: Appointment, now: Instant): boolean =>
  obstacleToRenewal(appointment, now) === null;

/** Before its time. */
export function ended(
  appointment: Appointment,
  reason: string,
  now: Instant,
): Result<NonNullable<Appointment['ended']>, 'appointment-ended' | 'appointment-over'> {
  if (appointment.ended !== null)
    return appointment.ended.reason === reason ? succeed(appointment.ended) : fail('appointment-ended');
  return standingOf(appointment, calendarDayOf(now)) === 'over'
    ? fail('appointment-over')
    : succeed({ reason, at: now });
}

export const maxDutyRecords = 200;

type Written = Pick<DutyRecord, 'id' | 'on' | 'duty' | 'text'>;

/** A duty done on a day of the term, up to today. */
export function logged(
  appointment: Appointment,
  written: Written,
  now: Instant,
): Result<DutyRecord, 'duty-in-future' | 'duty-outside-term' | 'duty-log-full'> {
  const { records, ended: stop } = appointment;
  const kept = records.find(({ id }) => id === written.id);
  if (kept !== undefined) return succeed(kept);
  if (written.on > calendarDayOf(now)) return failAt('duty-in-future', 'on');
  const isWithin = termsOf(appointment).some(({ from, until }) => from <= written.on && written.on <= until);
  const isAfterEnd = stop !== null && written.on > calendarDayOf(stop.at);
  if (!isWithin || isAfterEnd) return failAt('duty-outside-term', 'on');
  if (records.length >= maxDutyRecords) return fail('duty-log-full');
  return succeed({ ...written, at: now, struckAt: null });
}

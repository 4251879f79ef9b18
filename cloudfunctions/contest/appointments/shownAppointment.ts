import type { OutputOf } from '../../../contracts/call';
import type { listMyAppointments } from '../../../contracts/contest/appointments';
import { type Appointment, standingOf } from '../../../domain/appointment/appointment';
import { mayRenew } from '../../../domain/appointment/serving';
import { calendarDayOf } from '../../../domain/time/beijing';
import type { Instant } from '../../../domain/time/instant';

type Shown = OutputOf<typeof listMyAppointments>['appointments'][number];

export function shownAppointment(appointment: Appointment, now: Instant): Shown {
  const { entryId, number, contestTitle, organisationName, entryTitle, holder, village, term, renewals, ended } =
    appointment;
  return {
    ...{ entryId, number, contestTitle, organisationName, entryTitle, holder, village },
    duties: [...appointment.duties],
    standing: standingOf(appointment, calendarDayOf(now)),
    mayRenew: mayRenew(appointment, now),
    terms: [{ ...term, opinion: null }, ...renewals.map(({ from, until, opinion }) => ({ from, until, opinion }))],
    ended: ended && { reason: ended.reason, at: ended.at },
    records: appointment.records.map(({ id, on, duty, text, at, struckAt }) => ({
      ...{ id, on, duty, text, at },
      isStruck: struckAt !== null,
    })),
  };
}

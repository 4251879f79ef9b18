import type { OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { verifyCertificate as call } from '../../../contracts/contest/appointments';
import { lastDayOf, standingOf } from '../../../domain/appointment/appointment';
import { maskedName } from '../../../domain/certificate/maskedName';
import { type Result, succeed } from '../../../domain/result';
import { calendarDayOf } from '../../../domain/time/beijing';
import type { Clock } from '../../../domain/time/instant';
import type { AppointmentStore } from './ports';

type Needs = { readonly store: Pick<AppointmentStore, 'byNumber'>; readonly now: Clock };

/** Numbers are counted up, so that anyone can ask for each: nothing is told that was not in the public notice. */
export const verifyCertificate =
  ({ store, now }: Needs) =>
  async (_memberId: string, { number }: ParsedInputOf<typeof call>): Promise<Result<OutputOf<typeof call>, never>> => {
    const appointment = await store.byNumber(number);
    if (appointment === null) return succeed({ certificate: null });
    return succeed({
      certificate: {
        number: appointment.number,
        maskedHolder: maskedName(appointment.holder),
        organisationName: appointment.organisationName,
        village: appointment.village,
        from: appointment.term.from,
        until: lastDayOf(appointment),
        standing: standingOf(appointment, calendarDayOf(now())),
      },
    });
  };

import type { OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { listMyAppointments as call } from '../../../contracts/contest/appointments';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { AppointmentStore } from './ports';
import { shownAppointment } from './shownAppointment';

type Needs = { readonly store: Pick<AppointmentStore, 'ofMember'>; readonly now: Clock };

export const listMyAppointments =
  ({ store, now }: Needs) =>
  async (memberId: string, _input: ParsedInputOf<typeof call>): Promise<Result<OutputOf<typeof call>, never>> => {
    const at = now();
    const found = await store.ofMember(memberId);
    return succeed({ appointments: found.map((one) => shownAppointment(one, at)), serverTime: at });
  };

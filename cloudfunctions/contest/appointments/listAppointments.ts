import type { OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { listAppointments as call } from '../../../contracts/contest/appointments';
import { obstacleTo } from '../../../domain/appointment/appointing';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { AppointmentStore, AppointmentsSnapshot } from './ports';
import { shownAppointment } from './shownAppointment';

type Needs = { readonly store: Pick<AppointmentStore, 'ofContest'>; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;

export const listAppointments = ({ store, now }: Needs) => ({
  find: (memberId: string, { contestId }: Input) => store.ofContest(memberId, contestId),

  run: async (
    _memberId: string,
    _input: Input,
    seen: AppointmentsSnapshot,
  ): Promise<Result<OutputOf<typeof call>, never>> => {
    const at = now();
    const { contest, result, hasOpenAppeal, appointments } = seen;
    const isAppointed = new Set(appointments.map(({ entryId }) => entryId));
    return succeed({
      title: contest.title,
      obstacle: obstacleTo(result && { ...result, hasOpenAppeal }, at),
      noticeUntil: result?.noticeUntil ?? null,
      candidates: (result?.standings ?? [])
        .filter(({ entryId, rank }) => rank !== null && !isAppointed.has(entryId))
        .map(({ entryId, title, team, rank, award }) => ({ entryId, title, team, rank, award })),
      appointments: appointments.map((one) => shownAppointment(one, at)),
      serverTime: at,
    });
  },
});

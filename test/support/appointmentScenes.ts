import { appoint, endAppointment, renewAppointment } from '../../contracts/contest/appointments';
import { anAppointment, anHonouredContest, today } from './appointments';
import type { AuditScenes, auditStage } from './auditStage';
import type { CutLine } from './cutLine';

type AppointmentAct = 'appointed' | 'appointment-renewed' | 'appointment-ended';

/** For every act on appointments a fresh scene in which it can be done. */
export function appointmentScenes(
  { cloud, town }: Pick<CutLine, 'cloud' | 'town'>,
  stage: ReturnType<typeof auditStage>,
): Pick<AuditScenes, AppointmentAct> {
  const reason = '村里评价好';
  const on = (id: string) => ({ kind: 'appointment', id }) as const;
  return {
    appointed: async () => {
      const { entryId, appointing } = await anHonouredContest(cloud, town, await stage.somebody());
      const input = appointing();
      return stage.scene(town.organizer, on(entryId), (by) => by.call(appoint, input));
    },
    'appointment-renewed': async () => {
      const { contestId, entryId } = await anAppointment(cloud, town, await stage.somebody());
      await cloud.database
        .collection('appointments')
        .doc(entryId)
        .update({ data: { 'term.until': today() } });
      const input = { contestId, entryId, seenTerms: 1, months: 12, opinion: reason };
      return stage.scene(town.organizer, on(entryId), (by) => by.call(renewAppointment, input), { reason });
    },
    'appointment-ended': async () => {
      const { contestId, entryId } = await anAppointment(cloud, town, await stage.somebody());
      const input = { contestId, entryId, reason };
      return stage.scene(town.organizer, on(entryId), (by) => by.call(endAppointment, input), { reason });
    },
  };
}

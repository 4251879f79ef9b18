import type { OutputOf } from '../../../contracts/call';
import { listMyAppointments, strikeDuty } from '../../../contracts/contest/appointments';
import { appointmentText as text } from '../../../locales/zh-CN/contest/appointment';
import type { DutyLine } from '../../components/contest/DutyLog';
import { openPage } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { useReturn } from '../../device/useReturn';
import { useAct } from '../../gateway/useAct';
import { useCall } from '../../gateway/useCall';

export type OwnAppointment = OutputOf<typeof listMyAppointments>['appointments'][number];

/** One's own appointments: the latest with its certificate, earlier ones below. */
export function useAppointment() {
  const shown = useCall(listMyAppointments, {});
  useRefresh(shown.reload);
  useReturn(shown.reload);
  const striking = useAct(strikeDuty);
  const strike = (entryId: string, { id, isStruck }: DutyLine) => {
    const to = { entryId, recordId: id, isStruck: !isStruck };
    const done = isStruck ? text.restored : text.struck;
    return striking.act(to, { done, reverse: { ...to, isStruck }, after: shown.reload });
  };
  return {
    shown,
    strike,
    failure: striking.failure,
    undo: striking.undo,
    addDuty: (entryId: string) => openPage('roadshow/duty', { entryId }),
    verify: (number: string) => openPage('roadshow/verify', { number }),
  };
}

import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import type { OutputOf } from '../../../contracts/call';
import { endAppointment, listAppointments, renewAppointment } from '../../../contracts/contest/appointments';
import { appointmentsText as text } from '../../../locales/zh-CN/contest/appointment';
import { openPage } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { useReturn } from '../../device/useReturn';
import { useAct } from '../../gateway/useAct';
import { useCall } from '../../gateway/useCall';

export type Listed = OutputOf<typeof listAppointments>;
export type ListedAppointment = Listed['appointments'][number];

const renewalMonths = 12;

export function useAppointments() {
  const { contestId = '' } = useRouter().params;
  const shown = useCall(listAppointments, { contestId });
  useRefresh(shown.reload);
  useReturn(shown.reload);
  const renewing = useAct(renewAppointment);
  const ending = useAct(endAppointment);
  const [chosen, setChosen] = useState<{ readonly to: 'renew' | 'end'; readonly one: ListedAppointment } | null>(null);
  const close = () => setChosen(null);
  const ask = (to: 'renew' | 'end') => (one: ListedAppointment) => {
    renewing.clearFailure();
    ending.clearFailure();
    setChosen({ to, one });
  };

  const renew = async (opinion: string): Promise<boolean> => {
    if (chosen === null) return false;
    const { entryId, terms } = chosen.one;
    const renewal = { contestId, entryId, seenTerms: terms.length, months: renewalMonths, opinion };
    if (!(await renewing.act(renewal, { done: text.renewed, after: shown.reload }))) return false;
    close();
    return true;
  };
  const end = async (reason: string): Promise<boolean> => {
    if (chosen === null) return false;
    const { entryId } = chosen.one;
    if (!(await ending.act({ contestId, entryId, reason }, { done: text.ended, after: shown.reload }))) return false;
    close();
    return true;
  };

  return {
    contestId,
    shown,
    appoint: (entryId: string) => openPage('organizer/appoint', { contestId, entryId }),
    chosen,
    close,
    renewal: { ask: ask('renew'), send: renew, ...renewing },
    ending: { ask: ask('end'), send: end, ...ending },
  };
}

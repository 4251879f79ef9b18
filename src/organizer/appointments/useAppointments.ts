import { useRouter } from '@tarojs/taro';
import type { OutputOf } from '../../../contracts/call';
import { endAppointment, listAppointments, renewAppointment } from '../../../contracts/contest/appointments';
import { appointmentsText as text } from '../../../locales/zh-CN/contest/appointment';
import { openPage } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { useReturn } from '../../device/useReturn';
import { useAct } from '../../gateway/useAct';
import { useCall } from '../../gateway/useCall';
import { usePrompt } from '../../gateway/usePrompt';

export type ListedAppointment = OutputOf<typeof listAppointments>['appointments'][number];

const renewalMonths = 12;

export function useAppointments() {
  const { contestId = '' } = useRouter().params;
  const shown = useCall(listAppointments, { contestId });
  useRefresh(shown.reload);
  useReturn(shown.reload);
  const renewing = useAct(renewAppointment);
  const ending = useAct(endAppointment);
  const renewal = usePrompt(renewing, ({ entryId, terms }: ListedAppointment, opinion) => {
    const input = { contestId, entryId, seenTerms: terms.length, months: renewalMonths, opinion };
    return renewing.act(input, { done: text.renewed, after: shown.reload });
  });
  const end = usePrompt(ending, ({ entryId }: ListedAppointment, reason) =>
    ending.act({ contestId, entryId, reason }, { done: text.ended, after: shown.reload }),
  );

  return {
    shown,
    appoint: (entryId: string) => openPage('organizer/appoint', { contestId, entryId }),
    renewal,
    end,
  };
}

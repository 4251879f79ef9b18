import { useRouter } from '@tarojs/taro';
import type { OutputOf } from '../../../contracts/call';
import { copyContest, openContest, readContest } from '../../../contracts/contest/setup';
import { contestText as text } from '../../../locales/zh-CN/contest/manage';
import { openPage, replacePage } from '../../device/navigation';
import { pendingRequestId, requestAnswered } from '../../device/pendingRequest';
import { useRefresh } from '../../device/useRefresh';
import { useAct } from '../../gateway/useAct';
import { useCall } from '../../gateway/useCall';
import { useOfficials } from './useOfficials';

export type ManagedContest = OutputOf<typeof readContest>;

export function useContest() {
  const { contestId = '' } = useRouter().params;
  const shown = useCall(readContest, { contestId });
  useRefresh(shown.reload);
  const opening = useAct(openContest);
  const copying = useAct(copyContest);
  const officials = useOfficials(shown.value, shown.reload);

  const publish = ({ version }: ManagedContest) =>
    opening.act(
      { contestId, version },
      {
        ask: {
          title: text.publishAsk,
          content: text.publishAskNext,
          confirm: text.publishYes,
          cancel: text.notYet,
        },
        done: text.published,
        after: shown.reload,
      },
    );

  const copy = async () => {
    const purpose = `copyContest.${contestId}`;
    const made = await copying.act({ contestId, requestId: pendingRequestId(purpose) }, { done: text.copied });
    if (!made) return;
    requestAnswered(purpose);
    replacePage('organizer/contest', { contestId: made.contestId });
  };

  return {
    shown,
    officials,
    failure: opening.failure ?? copying.failure,
    publish,
    isPublishing: opening.isSending,
    copy,
    editPlan: () => openPage('organizer/contestPlan', { contestId }),
    takeOver: (stageId: string) => openPage('organizer/takeOver', { contestId, stageId }),
    seeEntries: () => openPage('organizer/entries', { contestId }),
    seeOrder: () => openPage('organizer/contestOrder', { contestId }),
    seeAppointments: () => openPage('organizer/appointments', { contestId }),
    seeResult: () => openPage('organizer/contestResult', { contestId }),
    openDesk: () => openPage('organizer/stage', { contestId }),
  };
}

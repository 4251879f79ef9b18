import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { readPlan } from '../../../contracts/activity/managing';
import { admitApplicant, listApplicants, rejectApplicant } from '../../../contracts/admission/calls';
import type { OutputOf } from '../../../contracts/call';
import { reviewText as text } from '../../../locales/zh-CN/admission/review';
import { openPage } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { useAct } from '../../gateway/useAct';
import { useCall } from '../../gateway/useCall';
import { useWholeCall } from '../../gateway/useWholeCall';

export type Applicant = OutputOf<typeof listApplicants>['applicants'][number];

export function useReview() {
  const { activityId = '' } = useRouter().params;
  const { shown, pages, more } = useWholeCall(listApplicants, (after) => ({
    activityId,
    ...(after !== null && { after }),
  }));
  useRefresh(shown.reload);
  const sessionIds = new Set(shown.value?.pools.map(({ sessionId }) => sessionId));
  /** Only where there are several sessions need one say when each begins. */
  const plan = useCall(readPlan, sessionIds.size > 1 ? { activityId } : null);
  const admitting = useAct(admitApplicant);
  const rejecting = useAct(rejectApplicant);
  /** Whose reason is asked for, or was asked for last: the sheet still says the name while it closes. */
  const [declining, setDeclining] = useState<Applicant | null>(null);
  const [isAsking, setIsAsking] = useState(false);

  const admit = async ({ registrationId, nickname, wants }: Applicant) => {
    const ask = {
      title: text.confirmAdmit(nickname, wants),
      content: text.confirmAdmitNext,
      confirm: text.admit,
      cancel: text.notNow,
    };
    // A refusal too means that something moved: a colleague decided, the person left, the seats are gone.
    await admitting.act({ registrationId }, { ask, done: text.admitted, after: shown.reload });
  };

  const decline = async (reason: string): Promise<boolean> => {
    if (!declining) return false;
    const { registrationId } = declining;
    const way = { done: text.declined, after: shown.reload };
    if (!(await rejecting.act({ registrationId, reason }, way))) return false;
    setIsAsking(false);
    return true;
  };

  const startAtOf = (sessionId: string) =>
    plan.value?.plan.sessions.find(({ id }) => id === sessionId)?.startAt ?? null;
  // Who was decided on between two pages is on both: the later one says how it stands.
  const applicants = [
    ...new Map(pages.flatMap((page) => page.applicants).map((one) => [one.registrationId, one])).values(),
  ];
  return {
    shown,
    more,
    pending: applicants.filter(({ status }) => status === 'applied'),
    decided: applicants.filter(({ status }) => status !== 'applied'),
    startAtOf,
    admit,
    admitFailure: admitting.failure,
    isAdmitting: admitting.isSending,
    declining,
    askReason: (applicant: Applicant) => {
      rejecting.clearFailure();
      setDeclining(applicant);
      setIsAsking(true);
    },
    isAsking,
    closeReason: () => setIsAsking(false),
    decline,
    declineFailure: rejecting.failure,
    refusedField: rejecting.refusedField,
    isDeclining: rejecting.isSending,
    open: ({ registrationId, sessionId }: Applicant) =>
      openPage('organizer/person', { registrationId, startAt: startAtOf(sessionId) ?? '' }),
  };
}

import { useRouter } from '@tarojs/taro';
import { readPlan } from '../../../contracts/activity/managing';
import { closeApplications, readDraw } from '../../../contracts/admission/calls';
import { drawDeskText as text } from '../../../locales/zh-CN/admission/drawDesk';
import { useForm } from '../../components/useForm';
import { now } from '../../device/clock';
import { askToConfirm } from '../../device/feedback';
import { openPage } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { useCall } from '../../gateway/useCall';
import { useSend } from '../../gateway/useSend';
import { useWholeRoster } from '../useWholeRoster';
import { drawPhaseOf } from './drawPhase';
import { emptyValue, type PublicValue, valueDraft, wrongValueOf } from './publicValue';
import { useSeating } from './useSeating';

export function useDrawDesk() {
  const { activityId = '' } = useRouter().params;
  const plan = useCall(readPlan, { activityId });
  const shown = useCall(readDraw, { activityId });
  const draw = shown.value?.draw ?? null;
  const isDrawn = draw !== null && draw.drawnAt !== null;
  const { shown: roster } = useWholeRoster(isDrawn ? activityId : null);
  const reload = async () => {
    await Promise.all([plan.reload(), shown.reload(), roster.reload()]);
  };
  useRefresh(reload);
  const closing = useSend(closeApplications);
  const seating = useSeating(activityId, reload);
  const form = useForm({
    initial: emptyValue,
    faultsOf: wrongValueOf,
    draft: { name: `publicValue.${activityId}`, shape: valueDraft },
  });

  const close = async () => {
    const hasAgreed = await askToConfirm({
      title: text.confirmClose,
      content: text.confirmCloseNext,
      confirm: text.close,
      cancel: text.notYet,
    });
    if (!hasAgreed) return;
    await closing.send({ activityId });
    // Refused because a colleague was faster: their closing is what the page should show.
    await shown.reload();
  };

  const drawWith = async (written: PublicValue): Promise<boolean> => {
    const source = written.source.trim();
    const value = written.value.trim();
    const hasAgreed = await askToConfirm({
      title: text.confirmDraw,
      content: text.confirmDrawNext(source, value),
      confirm: text.draw,
      cancel: text.notYet,
    });
    if (hasAgreed) await seating.seat(source, value);
    return hasAgreed;
  };

  return {
    shown: {
      ...shown,
      value: plan.value && shown.value,
      failure: plan.failure ?? shown.failure,
      isLoading: plan.isLoading || shown.isLoading,
      reload,
    },
    plan: plan.value?.plan ?? null,
    draw,
    entries: roster.value?.entries ?? null,
    phase: drawPhaseOf({
      closesAt: plan.value?.plan.registrationClosesAt ?? '',
      draw,
      entries: roster.value?.entries ?? null,
      isSeating: seating.progress !== null,
      now: now(),
    }),
    progress: seating.progress,
    failure: closing.failure ?? seating.failure,
    close,
    isClosing: closing.isSending,
    form,
    drawNow: () => form.submit(drawWith),
    goOn: () => seating.seat(draw?.publicSource ?? '', draw?.publicValue ?? ''),
    seePublic: () => openPage('pages/draw', { activityId }),
    seeRoster: () => openPage('organizer/roster', { activityId }),
  };
}

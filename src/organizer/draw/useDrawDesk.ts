import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { readPlan } from '../../../contracts/activity/managing';
import { closeApplications, readDraw } from '../../../contracts/admission/calls';
import { readDeliveries } from '../../../contracts/message/calls';
import { spanOf } from '../../../domain/activity/sessions';
import { listClosesFrom } from '../../../domain/admission/closing';
import { calendarDayOf, startOfDay } from '../../../domain/time/beijing';
import { addMinutes } from '../../../domain/time/instant';
import { drawDeskText as text } from '../../../locales/zh-CN/admission/drawDesk';
import { sayDay } from '../../../locales/zh-CN/time/time';
import { useForm } from '../../components/form/useForm';
import { now } from '../../device/clock';
import { openPage } from '../../device/navigation';
import { useAt } from '../../device/useAt';
import { useConfirmed } from '../../device/useConfirmed';
import { useRefresh } from '../../device/useRefresh';
import { useAct } from '../../gateway/useAct';
import { useCall } from '../../gateway/useCall';
import {
  type ClosingForm,
  closingDraft,
  closingFieldAt,
  type ValueForm,
  valueDraft,
  valueFieldAt,
  wrongClosingOf,
  wrongValueOf,
} from '../publicValue';
import { useWholeRoster } from '../useWholeRoster';
import { waitingIn } from '../waitingIn';
import { drawPhaseOf } from './drawPhase';
import { useSeating } from './useSeating';

export function useDrawDesk() {
  const { activityId = '' } = useRouter().params;
  const plan = useCall(readPlan, { activityId });
  const shown = useCall(readDraw, { activityId });
  const draw = shown.value?.draw ?? null;
  const isDrawn = draw !== null && draw.drawnAt !== null;
  const { shown: roster } = useWholeRoster(isDrawn ? activityId : null);
  const deliveries = useCall(readDeliveries, isDrawn ? { activityId } : null);
  const reload = async () => {
    await Promise.all([plan.reload(), shown.reload(), roster.reload(), deliveries.reload()]);
  };
  useRefresh(reload);
  const managed = plan.value;
  const closesAt = managed?.plan.registrationClosesAt ?? null;
  // Who signed up at the last moment is counted, too, before the list can be closed.
  useAt(closesAt, reload);
  useAt(draw?.publicOn ? startOfDay(draw.publicOn) : null, reload);
  useAt(closesAt && listClosesFrom({ registrationClosesAt: closesAt }), reload);
  const closing = useAct(closeApplications);
  const seating = useSeating(activityId, reload);
  const confirmed = useConfirmed();
  const startAt = managed ? spanOf(managed.plan.sessions).startAt : '';
  const [tomorrow] = useState(() => calendarDayOf(addMinutes(now(), 24 * 60)));
  const closingForm = useForm({
    initial: { source: '', day: tomorrow },
    faultsOf: (written: ClosingForm) => wrongClosingOf(written, { closedAt: now(), startAt }),
    draft: { name: `closing.${activityId}`, shape: closingDraft },
    fieldAt: closingFieldAt,
  });
  const valueForm = useForm({
    initial: { value: '' },
    faultsOf: wrongValueOf,
    draft: { name: `publicValue.${activityId}`, shape: valueDraft },
    fieldAt: valueFieldAt,
  });

  const closeWith = async ({ source, day }: ClosingForm): Promise<boolean> => {
    const publicSource = source.trim();
    const ask = {
      title: text.confirmClose,
      content: text.confirmCloseNext(publicSource, sayDay(startOfDay(day), now())),
      confirm: text.close,
      cancel: text.notYet,
    };
    // Refused because a colleague was faster: their closing is what the page should show.
    const closed = await closing.act({ activityId, publicSource, publicOn: day }, { ask, after: shown.reload });
    if (!closed) closingForm.refuse(closing.refusedField());
    return closed !== null;
  };

  const drawWith = async (written: ValueForm): Promise<boolean> => {
    const value = written.value.trim();
    const question = {
      title: text.confirmDraw,
      content: text.confirmDrawNext(draw?.publicSource ?? '', value),
      confirm: text.draw,
      cancel: text.notYet,
    };
    const isDrawn = await confirmed(question, () => seating.seat(value));
    if (isDrawn === false) valueForm.refuse(seating.refusedField());
    return isDrawn ?? false;
  };

  return {
    shown: {
      ...shown,
      value: plan.value && shown.value,
      failure: plan.failure ?? shown.failure,
      isLoading: plan.isLoading || shown.isLoading,
      reload,
    },
    plan: managed?.plan ?? null,
    draw,
    entries: roster.value?.entries ?? null,
    delivered: deliveries.value?.counts.find(({ kind }) => kind === 'admission') ?? null,
    phase: drawPhaseOf({
      status: managed?.status ?? 'published',
      closesAt,
      applicants: managed === null ? 0 : waitingIn(managed),
      draw,
      entries: roster.value?.entries ?? null,
      isSeating: seating.progress !== null,
      now: now(),
    }),
    progress: seating.progress,
    failure: closing.failure ?? seating.failure,
    closingForm,
    close: () => closingForm.submit(closeWith),
    isClosing: closing.isSending,
    valueForm,
    drawNow: () => valueForm.submit(drawWith),
    goOn: () => seating.seat(draw?.publicValue ?? ''),
    seePublic: () => openPage('pages/draw', { activityId }),
    seeCalls: () => openPage('organizer/calls', { activityId }),
    seeRoster: () => openPage('organizer/roster', { activityId }),
  };
}

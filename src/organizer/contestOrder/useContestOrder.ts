import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import * as v from 'valibot';
import type { OutputOf } from '../../../contracts/call';
import { closeEntryList, drawOrder, readOrderDraw } from '../../../contracts/contest/order';
import { readContest, setOrder } from '../../../contracts/contest/setup';
import { calendarDayOf, startOfDay } from '../../../domain/time/beijing';
import { addMinutes } from '../../../domain/time/instant';
import { orderText as text } from '../../../locales/zh-CN/contest/order';
import { sayDay } from '../../../locales/zh-CN/time/time';
import { useForm } from '../../components/form/useForm';
import { now } from '../../device/clock';
import { openPage } from '../../device/navigation';
import { useAt } from '../../device/useAt';
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
import { orderPhaseOf } from './orderPhase';

export type OrderedContest = OutputOf<typeof readContest>;
export type Way = 'draw' | 'hand';
type HandForm = { readonly order: readonly string[] };

const handDraft: v.GenericSchema<unknown, HandForm> = v.object({ order: v.array(v.string()) });

export function useContestOrder() {
  const { contestId = '' } = useRouter().params;
  const shown = useCall(readContest, { contestId });
  const contest = shown.value;
  const isDrawing = contest?.orderBy === 'closed-list' || contest?.orderBy === 'draw';
  const published = useCall(readOrderDraw, isDrawing ? { contestId } : null);
  const draw = published.value?.draw ?? null;
  const reload = async () => {
    await Promise.all([shown.reload(), published.reload()]);
  };
  useRefresh(reload);
  useAt(contest?.plan.entriesCloseAt ?? null, reload);
  useAt(draw === null ? null : startOfDay(draw.publicOn), reload);
  const closing = useAct(closeEntryList);
  const drawing = useAct(drawOrder);
  const setting = useAct(setOrder);
  const [way, setWay] = useState<Way>('draw');
  const [isAgain, setIsAgain] = useState(false);
  const [tomorrow] = useState(() => calendarDayOf(addMinutes(now(), 24 * 60)));

  const closingForm = useForm({
    initial: { source: '', day: tomorrow },
    faultsOf: (written: ClosingForm) =>
      wrongClosingOf(written, { closedAt: now(), startAt: contest?.plan.startAt ?? '' }),
    draft: { name: `orderClosing.${contestId}`, shape: closingDraft },
    fieldAt: closingFieldAt,
  });
  const valueForm = useForm({
    initial: { value: '' },
    faultsOf: wrongValueOf,
    draft: { name: `orderValue.${contestId}`, shape: valueDraft },
    fieldAt: valueFieldAt,
  });
  const entryIds = contest?.entries.map(({ entryId }) => entryId) ?? [];
  const handForm = useForm<HandForm, 'order'>({
    initial: contest && { order: entryIds },
    faultsOf: () => ({}),
    // Another list of entries is another order to be made.
    draft: { name: `order.${contestId}`, shape: handDraft, basis: [...entryIds].sort().join() },
  });

  const closeWith = async ({ source, day }: ClosingForm): Promise<boolean> => {
    const publicSource = source.trim();
    const ask = {
      title: text.closeAsk,
      content: text.closeAskNext(publicSource, sayDay(startOfDay(day), now())),
      confirm: text.yes,
      cancel: text.notYet,
    };
    const closed = await closing.act({ contestId, publicSource, publicOn: day }, { ask, after: shown.reload });
    if (!closed) closingForm.refuse(closing.refusedField());
    // An order begun by hand is of no use any more.
    else handForm.startAgain();
    return closed !== null;
  };
  const drawWith = async ({ value }: ValueForm): Promise<boolean> => {
    const publicValue = value.trim();
    const ask = {
      title: text.drawAsk,
      content: text.drawAskNext(draw?.publicSource ?? '', publicValue),
      confirm: text.draw,
      cancel: text.notYet,
    };
    const drawn = await drawing.act({ contestId, publicValue }, { ask, after: reload });
    if (!drawn) valueForm.refuse(drawing.refusedField());
    return drawn !== null;
  };
  const setWith = async ({ order }: HandForm): Promise<boolean> => {
    if (contest === null) return false;
    const ask = { title: text.setAsk, content: text.setAskNext, confirm: text.setYes, cancel: text.notYet };
    const input = { contestId, version: contest.version, order: known(order, entryIds) };
    const isSet = await setting.act(input, { ask, done: text.isSet, after: shown.reload });
    if (isSet) setIsAgain(false);
    return isSet !== null;
  };

  return {
    shown: { ...shown, reload },
    draw,
    phase: contest === null ? 'nobody' : orderPhaseOf(contest, draw?.publicOn ?? null, now()),
    way,
    chooseWay: setWay,
    isAgain,
    orderAgain: () => setIsAgain(true),
    closingForm,
    close: () => closingForm.submit(closeWith),
    isClosing: closing.isSending,
    valueForm,
    drawNow: () => valueForm.submit(drawWith),
    isDrawing: drawing.isSending,
    order: known(handForm.values?.order ?? entryIds, entryIds),
    changeOrder: (order: readonly string[]) => handForm.change({ order }),
    set: () => handForm.submit(setWith),
    isSetting: setting.isSending,
    failure: closing.failure ?? drawing.failure ?? setting.failure,
    seePublic: () => openPage('pages/draw', { contestId }),
  };
}

/** Without who has left, and with who has come at the end. */
const known = (order: readonly string[], entryIds: readonly string[]): readonly string[] => [
  ...order.filter((id) => entryIds.includes(id)),
  ...entryIds.filter((id) => !order.includes(id)),
];

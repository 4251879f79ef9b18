import { useState } from 'react';
import { publishResult } from '../../../contracts/contest/results';
import { earliestNotice } from '../../../domain/contest/publication';
import { type CalendarDay, startOfDay } from '../../../domain/time/beijing';
import { publishResultText as text } from '../../../locales/zh-CN/contest/publish';
import { sayDay } from '../../../locales/zh-CN/time/time';
import { now } from '../../device/clock';
import { useAct } from '../../gateway/useAct';

/** Until when the notice lasts: at first the earliest day that is allowed. */
export function usePublishing(contestId: string, reload: () => Promise<void>) {
  const { act, failure, isSending } = useAct(publishResult);
  const [chosen, setChosen] = useState<CalendarDay | null>(null);
  const earliest = earliestNotice(now());
  const until = chosen ?? earliest;
  const isTooShort = until < earliest;
  const sayUntil = (day: CalendarDay) => sayDay(startOfDay(day), now());

  const publish = async () => {
    if (isTooShort) return;
    const ask = { title: text.ask, content: text.askNext(sayUntil(until)), confirm: text.yes, cancel: text.no };
    await act({ contestId, noticeUntil: until }, { ask, done: text.published, after: reload });
  };
  return {
    until,
    choose: setChosen,
    wrong: isTooShort ? text.tooShort(sayUntil(earliest)) : undefined,
    publish,
    failure,
    isSending,
  };
}

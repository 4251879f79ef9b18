import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import type { OutputOf } from '../../../contracts/call';
import { listStageEntries, takeOverEntries } from '../../../contracts/contest/stages';
import { takeOverText as text } from '../../../locales/zh-CN/contest/stages';
import { goBack } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { useAct } from '../../gateway/useAct';
import { useCall } from '../../gateway/useCall';

export type StageEntry = OutputOf<typeof listStageEntries>['entries'][number];

export function useTakeOver() {
  const { contestId = '', stageId = '' } = useRouter().params;
  const shown = useCall(listStageEntries, { contestId, stageId });
  useRefresh(shown.reload);
  const taking = useAct(takeOverEntries);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [left, setLeft] = useState<OutputOf<typeof takeOverEntries>['left']>([]);

  const free = (shown.value?.entries ?? []).filter(({ isTaken }) => !isTaken);
  const picked = free.flatMap(({ entryId }) => (chosen.includes(entryId) ? entryId : []));

  const toggle = (entryId: string) =>
    setChosen(chosen.includes(entryId) ? chosen.filter((one) => one !== entryId) : [...chosen, entryId]);

  const submit = async () => {
    const count = picked.length;
    const answer = await taking.act(
      { contestId, stageId, entryIds: picked },
      {
        ask: { title: text.ask(count), content: text.askNext, confirm: text.yes, cancel: text.no },
        done: ({ taken }) => text.done(taken),
        after: shown.reload,
      },
    );
    if (answer === null) return;
    setChosen([]);
    setLeft(answer.left);
    if (answer.left.length === 0) goBack();
  };

  return {
    shown,
    picked,
    left,
    toggle,
    /** Those of the first so many ranks that are not taken over yet. */
    chooseFirst: (count: number) =>
      setChosen(free.flatMap(({ entryId, rank }) => (rank !== null && rank <= count ? entryId : []))),
    submit,
    failure: taking.failure,
    isBusy: taking.isSending,
  };
}

import { endRehearsal, startRun } from '../../../contracts/contest/stage';
import { stageText as text } from '../../../locales/zh-CN/contest/stage';
import { replacePage } from '../../device/navigation';
import { pendingRequestId, requestAnswered } from '../../device/pendingRequest';
import { useAct } from '../../gateway/useAct';
import type { RunName } from './useStage';

type Counts = { readonly entries: number; readonly judges: number };

/** Begins the evening or its rehearsal, goes from one to the other, and ends a rehearsal. */
export function useStarting({ contestId, isRehearsal }: RunName, reload: () => Promise<void>) {
  const starting = useAct(startRun);
  const ending = useAct(endRehearsal);
  const purpose = `startRun.${contestId}.${isRehearsal}`;

  const start = async ({ entries, judges }: Counts) => {
    const { start: confirm, confirmStart, confirmStartNext } = text.preparing;
    const ask = { title: confirmStart, content: confirmStartNext(entries, judges), confirm, cancel: text.notYet };
    const requestId = pendingRequestId(purpose);
    const way = { ask: isRehearsal ? null : ask, after: reload };
    if (await starting.act({ contestId, isRehearsal, requestId }, way)) requestAnswered(purpose);
  };
  const end = async () => {
    const { confirmEnd, confirmEndNext, end: confirm } = text.more;
    const ask = { title: confirmEnd, content: confirmEndNext, confirm, cancel: text.notYet };
    if (await ending.act({ contestId }, { ask })) replacePage('organizer/stage', { contestId });
  };
  return {
    start,
    end,
    rehearse: () => replacePage('organizer/stage', { contestId, isRehearsal: 'true' }),
    isSending: starting.isSending || ending.isSending,
    failure: starting.failure ?? ending.failure,
  };
}

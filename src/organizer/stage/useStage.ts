import { useCallback, useEffect, useRef, useState } from 'react';
import type { OutputOf } from '../../../contracts/call';
import { readStage } from '../../../contracts/contest/stage';
import type { Instant } from '../../../domain/time/instant';
import { followServerTime } from '../../device/clock';
import { usePageVisible } from '../../device/usePageVisible';
import { callCloud } from '../../gateway/callCloud';
import type { CallFailure } from '../../gateway/trouble';
import type { Stage } from './nextStep';

export type RunName = { readonly contestId: string; readonly isRehearsal: boolean };
type Answer = OutputOf<typeof readStage>;

const pace = { preparing: 5000, running: 1500, closed: 2500 } as const;

/** The stage as it is, asked again and again while the page is in view. What was seen last stays when the network goes. */
export function useStage({ contestId, isRehearsal }: RunName) {
  const isVisible = usePageVisible();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [failure, setFailure] = useState<CallFailure<typeof readStage> | null>(null);
  const [isLoading, setIsLoading] = useState(true);
  const latest = useRef<Answer | null>(null);

  const take = useCallback((fresh: Answer) => {
    if (fresh.stage) followServerTime(fresh.stage.serverTime);
    // An answer that was overtaken by a later one.
    if (isOlder(fresh, latest.current)) return;
    latest.current = fresh;
    setAnswer(fresh);
  }, []);

  /** The newest stage, or the last one that is known. */
  const renew = useCallback(async (): Promise<Stage | null> => {
    const reply = await callCloud(readStage, { contestId, isRehearsal });
    setIsLoading(false);
    setFailure(reply.ok ? null : reply.failure);
    if (reply.ok) take(reply.value);
    return latest.current?.stage ?? null;
  }, [contestId, isRehearsal, take]);
  const reload = useCallback(async () => {
    await renew();
  }, [renew]);

  useEffect(() => {
    if (!isVisible) return;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let isOver = false;
    const ask = async () => {
      await reload();
      if (!isOver) timer = setTimeout(ask, pace[latest.current?.stage?.status ?? 'preparing']);
    };
    ask();
    return () => {
      isOver = true;
      if (timer !== null) clearTimeout(timer);
    };
  }, [isVisible, reload]);

  const takeStage = useCallback(
    (stage: Stage) => take({ stage, preparing: null, mayDirect: latest.current?.mayDirect ?? true }),
    [take],
  );
  const isOffline = failure === 'offline' && answer !== null;
  return {
    shown: { value: answer, failure: isOffline ? null : failure, isLoading, reload },
    /** As of when what is shown was so, where the network is gone. */
    offlineSince: isOffline ? seenAt(answer) : null,
    takeStage,
    renew,
  };
}

const isOlder = (fresh: Answer, seen: Answer | null): boolean =>
  fresh.stage !== null && seen?.stage != null && fresh.stage.serverTime < seen.stage.serverTime;

const seenAt = ({ stage }: Answer): Instant | null => stage?.serverTime ?? null;

import { useEffect, useRef, useState } from 'react';
import type { InputOf } from '../../../contracts/call';
import { directStage } from '../../../contracts/contest/stage';
import { newRequestId } from '../../device/pendingRequest';
import { callCloud, isDecided } from '../../gateway/callCloud';
import type { CallFailure } from '../../gateway/trouble';
import type { Stage } from './nextStep';
import type { RunName } from './useStage';

export type Act = InputOf<typeof directStage>['act'];
type Press = { readonly act: Act; readonly requestId: string; readonly version: number };
type Way = { readonly takeStage: (stage: Stage) => void; readonly renew: () => Promise<Stage | null> };

/** Means the same whatever another supervisor has just done. */
const standsByItself: readonly Act['type'][] = ['note', 'nudge', 'release-ceremony'];

/** How long a refusal stays under the eyes. */
const saidMilliseconds = 8000;

/** Presses of the desk, one at a time. One whose answer was lost is sent again as it was, and so done once. */
export function usePress(run: RunName, stage: Stage | null, { takeStage, renew }: Way) {
  const [failure, setFailure] = useState<CallFailure<typeof directStage> | null>(null);
  const [underway, setUnderway] = useState<Act | null>(null);
  const [unanswered, setUnanswered] = useState<Press | null>(null);
  const refused = useRef<string | null>(null);
  const isUnderway = useRef(false);

  // The stage has gone on since: what it shows is what became of that press.
  const isSettled = unanswered !== null && stage !== null && stage.version > unanswered.version;
  useEffect(() => {
    if (!isSettled) return;
    setUnanswered(null);
    setFailure(null);
  }, [isSettled]);
  const isRefused = failure !== null && unanswered === null;
  useEffect(() => {
    if (!isRefused) return;
    const timer = setTimeout(() => setFailure(null), saidMilliseconds);
    return () => clearTimeout(timer);
  }, [isRefused]);

  const ask = async (press: Press) => {
    const answer = await callCloud(directStage, { ...run, ...press });
    if (answer.ok || !isDecided(answer)) return answer;
    const newest = await renew();
    const mayFollow = answer.failure === 'stage-moved-on' && standsByItself.includes(press.act.type);
    if (!mayFollow || newest === null || newest.version <= press.version) return answer;
    return callCloud(directStage, { ...run, ...press, version: newest.version });
  };
  const send = async (press: Press): Promise<boolean> => {
    if (isUnderway.current) return false;
    isUnderway.current = true;
    setUnderway(press.act);
    setFailure(null);
    const answer = await ask(press);
    isUnderway.current = false;
    setUnderway(null);
    setUnanswered(isDecided(answer) ? null : press);
    refused.current = answer.ok ? null : (answer.field ?? null);
    if (answer.ok) takeStage(answer.value.stage);
    else setFailure(answer.failure);
    return answer.ok;
  };

  const press = async (act: Act): Promise<boolean> => {
    if (stage === null) return false;
    const isSame = unanswered !== null && JSON.stringify(unanswered.act) === JSON.stringify(act);
    return send(isSame ? unanswered : { act, requestId: newRequestId(), version: stage.version });
  };

  return {
    press,
    /** Which act is on its way. */
    underway,
    failure,
    retry: unanswered === null ? null : () => send(unanswered),
    refusedField: () => refused.current,
  };
}

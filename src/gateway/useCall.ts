import { useCallback, useEffect, useRef, useState } from 'react';
import type { AnyCall, InputOf, OutputOf } from '../../contracts/call';
import { type CallResult, callCloud } from './callCloud';
import type { CallFailure } from './trouble';

export type CallState<Call extends AnyCall> = {
  /** The last good answer: it stays while a newer one is on its way and when that one fails. */
  readonly value: OutputOf<Call> | null;
  readonly failure: CallFailure<Call> | null;
  readonly isLoading: boolean;
  readonly reload: () => Promise<void>;
};

/** Asks on opening and whenever the input changes; an answer to an earlier question is dropped. Null asks nothing. */
export function useCall<Call extends AnyCall>(call: Call, input: InputOf<Call> | null): CallState<Call> {
  const [result, setResult] = useState<CallResult<Call> | null>(null);
  const [value, setValue] = useState<OutputOf<Call> | null>(null);
  const [isLoading, setIsLoading] = useState(true);
  const turn = useRef(0);
  const asked = JSON.stringify(input);

  const ask = useCallback(
    async (isNewQuestion: boolean) => {
      const question: InputOf<Call> | null = JSON.parse(asked);
      if (question === null) return;
      turn.current += 1;
      const mine = turn.current;
      setIsLoading(true);
      if (isNewQuestion) {
        setValue(null);
        setResult(null);
      }
      const answer = await callCloud(call, question);
      if (mine !== turn.current) return;
      setIsLoading(false);
      setResult(answer);
      if (answer.ok) setValue(answer.value);
    },
    [call, asked],
  );

  useEffect(() => {
    ask(true);
    return () => {
      turn.current += 1;
    };
  }, [ask]);

  const reload = useCallback(() => ask(false), [ask]);
  return { value, failure: result && !result.ok ? result.failure : null, isLoading, reload };
}

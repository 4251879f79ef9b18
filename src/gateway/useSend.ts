import { useRef, useState } from 'react';
import type { AnyCall, InputOf, OutputOf } from '../../contracts/call';
import { callCloud } from './callCloud';
import type { CallFailure } from './trouble';

/** Sends on a tap: one at a time, a second tap while the first is under way does nothing. */
export function useSend<Call extends AnyCall>(call: Call) {
  const [failure, setFailure] = useState<CallFailure<Call> | null>(null);
  const refusedField = useRef<string | null>(null);
  const [isSending, setIsSending] = useState(false);
  const isUnderway = useRef(false);

  /** The answer, or null when there is none to go on with: `failure` then says why. */
  const send = async (input: InputOf<Call>): Promise<OutputOf<Call> | null> => {
    if (isUnderway.current) return null;
    isUnderway.current = true;
    setIsSending(true);
    setFailure(null);
    const answer = await callCloud(call, input);
    isUnderway.current = false;
    setIsSending(false);
    refusedField.current = answer.ok ? null : (answer.field ?? null);
    if (answer.ok) return answer.value;
    setFailure(answer.failure);
    return null;
  };

  const clearFailure = () => setFailure(null);
  return {
    send,
    failure,
    isSending,
    clearFailure,
    /** The path in what was last sent that the contract refused. */
    refusedField: () => refusedField.current,
  };
}

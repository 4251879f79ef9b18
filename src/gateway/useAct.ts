import type { AnyCall, InputOf, OutputOf } from '../../contracts/call';
import { showNote } from '../device/feedback';
import { type Question, useConfirmed } from '../device/useConfirmed';
import { useSend } from './useSend';
import { useTurns } from './useTurns';
import { useUndo } from './useUndo';

type Way<Call extends AnyCall> = {
  /** Before what cannot be undone. */
  readonly ask?: Question | null;
  /** Said when it was done. */
  readonly done?: string | ((answer: OutputOf<Call>) => string);
  /** What takes it back, where the server can: then it is offered for some seconds beside `done`. */
  readonly reverse?: InputOf<Call>;
  /** Whatever came of it, but not when the person did not agree: what the page shows may be no longer so. */
  readonly after?: () => unknown;
};

export function useAct<Call extends AnyCall>(call: Call) {
  const { send, failure, isSending, clearFailure, refusedField } = useSend(call);
  const confirmed = useConfirmed();
  const inTurn = useTurns();
  const { undo, offerUndo } = useUndo();

  /** The answer, or null when there is none to go on with. */
  const act = (input: InputOf<Call>, way: Way<Call> = {}): Promise<OutputOf<Call> | null> =>
    inTurn(JSON.stringify(input), way.ask == null, () =>
      confirmed(way.ask ?? null, async () => {
        const answer = await send(input);
        if (answer) say(answer, way);
        await way.after?.();
        return answer;
      }),
    );

  const say = (answer: OutputOf<Call>, { done, reverse, after }: Way<Call>) => {
    const word = typeof done === 'function' ? done(answer) : done;
    if (word === undefined) return;
    if (reverse === undefined) showNote(word);
    else offerUndo(word, () => act(reverse, after && { after }));
  };

  return { act, failure, isSending, clearFailure, refusedField, undo };
}

import { useState } from 'react';
import { drawLots } from '../../../contracts/admission/calls';
import { useSend } from '../../gateway/useSend';

export type Progress = { readonly seated: number; readonly toSeat: number };

/** Draws, and asks again until everyone drawn has been given a seat or a place on the waitlist. */
export function useSeating(activityId: string, onEnd: () => Promise<void>) {
  const { send, failure, refusedField } = useSend(drawLots);
  const [progress, setProgress] = useState<Progress | null>(null);

  /** Whether the lots were drawn, even if not everyone is seated yet. */
  const seat = async (publicValue: string): Promise<boolean> => {
    let isDrawn = false;
    setProgress({ seated: 0, toSeat: 0 });
    let before = -1;
    while (true) {
      const answer = await send({ activityId, publicValue });
      if (!answer) break;
      isDrawn = true;
      setProgress({ seated: answer.seated, toSeat: answer.toSeat });
      // Without headway asking on would never end: the page then says that it is unfinished.
      if (answer.seated >= answer.toSeat || answer.seated <= before) break;
      before = answer.seated;
    }
    await onEnd();
    setProgress(null);
    return isDrawn;
  };

  return { seat, progress, failure, refusedField };
}

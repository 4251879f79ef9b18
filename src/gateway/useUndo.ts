import { useEffect, useState } from 'react';

export const undoMilliseconds = 6000;

export type Undo = { readonly done: string; readonly takeBack: () => void };

/** The way back from the last act, for some seconds. */
export function useUndo() {
  const [undo, setUndo] = useState<Undo | null>(null);
  useEffect(() => {
    if (undo === null) return;
    const timer = setTimeout(() => setUndo(null), undoMilliseconds);
    return () => clearTimeout(timer);
  }, [undo]);

  const offerUndo = (done: string, reverse: () => unknown) =>
    setUndo({
      done,
      takeBack: () => {
        setUndo(null);
        reverse();
      },
    });
  return { undo, offerUndo };
}

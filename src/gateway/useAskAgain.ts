import { useEffect } from 'react';

/** Asks again, so many milliseconds after each answer; null asks no more. */
export function useAskAgain(ask: () => Promise<void>, milliseconds: number | null): void {
  useEffect(() => {
    if (milliseconds === null) return;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const askLater = () => {
      timer = setTimeout(async () => {
        const mine = timer;
        await ask();
        // The page may have been left, or asks at another pace by now.
        if (timer === mine) askLater();
      }, milliseconds);
    };
    askLater();
    return () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    };
  }, [ask, milliseconds]);
}

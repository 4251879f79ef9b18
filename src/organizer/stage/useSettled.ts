import { useEffect, useState } from 'react';

/** A second tap of the same finger comes sooner. */
const settledMilliseconds = 600;

/** False for a moment after what a button does has changed under the finger. */
export function useSettled(what: string): boolean {
  const [settled, setSettled] = useState(what);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(what), settledMilliseconds);
    return () => clearTimeout(timer);
  }, [what]);
  return settled === what;
}

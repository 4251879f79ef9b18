import { useEffect, useRef } from 'react';
import { type Instant, millisecondsOf } from '../../domain/time/instant';
import { serverNow } from './clock';

/** What a timer can wait for: longer than any page stays open. */
const longestMilliseconds = 2 ** 31 - 1;

/** Acts once when the server's clock reaches this moment while the page is open; a moment that is past is not awaited. */
export function useAt(moment: Instant | null, act: () => unknown): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    if (moment === null) return;
    const left = () => millisecondsOf(moment) - serverNow();
    let timer: ReturnType<typeof setTimeout> | null = null;
    const wait = () => {
      timer = setTimeout(() => (left() > 0 ? wait() : latest.current()), left());
    };
    if (left() > 0 && left() <= longestMilliseconds) wait();
    return () => {
      if (timer !== null) clearTimeout(timer);
    };
  }, [moment]);
}

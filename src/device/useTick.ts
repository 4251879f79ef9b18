import { useEffect, useState } from 'react';
import { serverNow } from './clock';

/** The server's clock in milliseconds, renewed at this pace while `isRunning`. */
export function useTick(milliseconds: number, isRunning: boolean): number {
  const [time, setTime] = useState(serverNow);
  useEffect(() => {
    if (!isRunning) return;
    setTime(serverNow());
    const timer = setInterval(() => setTime(serverNow()), milliseconds);
    return () => clearInterval(timer);
  }, [milliseconds, isRunning]);
  return time;
}

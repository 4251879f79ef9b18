import { useRef } from 'react';

/** Lets acts wait for one another. The same act again, while it waits or is under way, is a second tap on it. */
export function useTurns() {
  const pending = useRef(new Map<string, Promise<unknown>>());

  /** Null for a second tap, and for what must not come up later, such as a question, when anything is pending. */
  return async function inTurn<Done>(name: string, mayWait: boolean, act: () => Promise<Done>): Promise<Done | null> {
    const acts = pending.current;
    if (acts.has(name) || (!mayWait && acts.size > 0)) return null;
    const before = Promise.allSettled([...acts.values()]);
    const mine = acts.size > 0 ? before.then(act) : act();
    acts.set(name, mine);
    try {
      return await mine;
    } finally {
      acts.delete(name);
    }
  };
}

import { useEffect, useRef, useState } from 'react';
import type { AnyCall, InputOf, OutputOf } from '../../contracts/call';
import { callCloud } from './callCloud';
import { useCall } from './useCall';

/** Whether a list has further pages, and how to load the next. */
export type Paging = { readonly state: 'idle' | 'loading' | 'failed' | 'end'; readonly loadMore: () => void };

/**
 * Asks for a list page by page: the first on opening, each further one with `loadMore`. They start again whenever the
 * first page is another one. An input of null asks nothing.
 */
export function usePagedCall<Call extends AnyCall>(
  call: Call,
  inputAfter: (after: string | null) => InputOf<Call> | null,
) {
  type Page = OutputOf<Call> & { readonly next: string | null };
  const shown = useCall(call, inputAfter(null));
  const first: Page | null = shown.value;
  const [further, setFurther] = useState<readonly Page[]>([]);
  const [attempt, setAttempt] = useState<'idle' | 'loading' | 'failed'>('idle');
  const latest = useRef(first);

  useEffect(() => {
    latest.current = first;
    setFurther([]);
    setAttempt('idle');
  }, [first]);

  const next = (further.length > 0 ? further[further.length - 1] : first)?.next ?? null;

  const loadMore = async () => {
    const input = next === null ? null : inputAfter(next);
    if (attempt === 'loading' || input === null) return;
    setAttempt('loading');
    const reply = await callCloud(call, input);
    // A refresh or another filter came in between: this page belongs to a list that is gone.
    if (latest.current !== first) return;
    setAttempt(reply.ok ? 'idle' : 'failed');
    if (reply.ok) setFurther([...further, reply.value]);
  };

  const more: Paging = { state: next === null && attempt === 'idle' ? 'end' : attempt, loadMore };
  return { shown, pages: first === null ? [] : [first, ...further], more };
}

import { useEffect, useRef, useState } from 'react';
import type { AnyCall, InputOf, OutputOf } from '../../contracts/call';
import { callCloud } from './callCloud';

export type MoreState = 'idle' | 'loading' | 'failed' | 'end';

/** The pages of a list after its first; they start again whenever the first page is another one. */
export function usePages<Call extends AnyCall>(
  call: Call,
  firstPage: (OutputOf<Call> & { readonly next: string | null }) | null,
  inputAfter: (after: string) => InputOf<Call>,
) {
  const [pages, setPages] = useState<readonly (OutputOf<Call> & { readonly next: string | null })[]>([]);
  const [attempt, setAttempt] = useState<'idle' | 'loading' | 'failed'>('idle');
  const shown = useRef(firstPage);

  useEffect(() => {
    shown.current = firstPage;
    setPages([]);
    setAttempt('idle');
  }, [firstPage]);

  const next = (pages.length > 0 ? pages[pages.length - 1] : firstPage)?.next ?? null;

  const loadMore = async () => {
    if (attempt === 'loading' || next === null) return;
    setAttempt('loading');
    const reply = await callCloud(call, inputAfter(next));
    // A refresh or another filter came in between: this page belongs to a list that is gone.
    if (shown.current !== firstPage) return;
    setAttempt(reply.ok ? 'idle' : 'failed');
    if (reply.ok) setPages([...pages, reply.value]);
  };

  const state: MoreState = next === null && attempt === 'idle' ? 'end' : attempt;
  return { pages, state, loadMore };
}

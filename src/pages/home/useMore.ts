import { useEffect, useRef, useState } from 'react';
import { listComing } from '../../../contracts/activity';
import type { InputOf, OutputOf } from '../../../contracts/call';
import { callCloud } from '../../gateway/callCloud';

type Page = OutputOf<typeof listComing>;
export type MoreState = 'idle' | 'loading' | 'failed' | 'end';

/** The pages after the first; they start again whenever the first page is another one. */
export function useMore(firstPage: Page | null, filter: Omit<InputOf<typeof listComing>, 'after'>) {
  const [pages, setPages] = useState<readonly Page[]>([]);
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
    const reply = await callCloud(listComing, { ...filter, after: next });
    if (shown.current !== firstPage) return;
    setAttempt(reply.ok ? 'idle' : 'failed');
    if (reply.ok) setPages([...pages, reply.value]);
  };

  const state: MoreState = next === null && attempt === 'idle' ? 'end' : attempt;
  return { added: pages.flatMap((page) => page.activities), state, loadMore };
}

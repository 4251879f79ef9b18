import { useRef, useState } from 'react';
import { readProtocol } from '../../../contracts/contest/results';
import type { ShownResult } from '../../../domain/contest/compareResult';
import type { AnyFailure } from '../../../locales/zh-CN/app/failures';
import { copyText } from '../../device/feedback';
import { callCloud } from '../../gateway/callCloud';
import { type Recomputation, recomputeHere } from './recompute';

export type Check =
  | { readonly step: 'idle' }
  | { readonly step: 'fetching'; readonly have: number; readonly all: number }
  | { readonly step: 'failed'; readonly failure: AnyFailure }
  | { readonly step: 'done'; readonly result: Recomputation };

/** Fetches the protocol part by part and recomputes it; what was fetched before a lost network is not fetched again. */
export function useRecompute(contestId: string) {
  const [check, setCheck] = useState<Check>({ step: 'idle' });
  const parts = useRef<string[]>([]);
  const isUnderway = useRef(false);

  const fetchAll = async (all: number): Promise<AnyFailure | null> => {
    while (parts.current.length < all) {
      setCheck({ step: 'fetching', have: parts.current.length, all });
      const answer = await callCloud(readProtocol, { contestId, part: parts.current.length + 1 });
      if (!answer.ok) return answer.failure;
      parts.current.push(answer.value.text);
    }
    return null;
  };

  const recompute = async (shown: ShownResult & { readonly parts: number }) => {
    if (isUnderway.current) return;
    isUnderway.current = true;
    const failure = await fetchAll(shown.parts);
    setCheck(
      failure === null
        ? { step: 'done', result: recomputeHere(parts.current.join(''), shown) }
        : { step: 'failed', failure },
    );
    isUnderway.current = false;
  };

  return { check, recompute, copy: () => copyText(parts.current.join('')) };
}

import { useEffect } from 'react';
import type { AnyCall, InputOf } from '../../contracts/call';
import { usePagedCall } from './usePagedCall';

/** All of a list, page after page: whoever is looked for or counted may be on any of them. An input of null asks nothing. */
export function useWholeCall<Call extends AnyCall>(
  call: Call,
  inputAfter: (after: string | null) => InputOf<Call> | null,
) {
  const paged = usePagedCall(call, inputAfter);
  const { more } = paged;
  useEffect(() => {
    if (more.state === 'idle') more.loadMore();
  });
  return paged;
}

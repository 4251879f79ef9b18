import { useEffect } from 'react';
import { listRoster } from '../../contracts/registration/roster';
import { useCall } from '../gateway/useCall';
import { usePages } from '../gateway/usePages';

/** All of a roster, page after page: whoever is looked for or counted may be on any of them. Null asks nothing. */
export function useWholeRoster(activityId: string | null) {
  const shown = useCall(listRoster, activityId === null ? null : { activityId });
  const first = shown.value;
  const more = usePages(listRoster, first, (after) => ({ activityId: activityId ?? '', after }));
  useEffect(() => {
    if (more.state === 'idle') more.loadMore();
  });
  // Each page is in order of signing up, all of them together are not.
  const entries = [first, ...more.pages]
    .flatMap((page) => page?.entries ?? [])
    .sort((one, other) => Number(one.signedUpAt > other.signedUpAt) - Number(one.signedUpAt < other.signedUpAt));
  return { shown: { ...shown, value: first && { ...first, entries } }, more };
}

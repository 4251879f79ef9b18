import { useEffect } from 'react';
import { listRoster } from '../../contracts/registration/roster';
import { usePagedCall } from '../gateway/usePagedCall';

/** All of a roster, page after page: whoever is looked for or counted may be on any of them. Null asks nothing. */
export function useWholeRoster(activityId: string | null) {
  const { shown, pages, more } = usePagedCall(listRoster, (after) =>
    activityId === null ? null : { activityId, ...(after !== null && { after }) },
  );
  useEffect(() => {
    if (more.state === 'idle') more.loadMore();
  });
  // Each page is in order of signing up, all of them together are not.
  const entries = pages
    .flatMap((page) => page.entries)
    .sort((one, other) => Number(one.signedUpAt > other.signedUpAt) - Number(one.signedUpAt < other.signedUpAt));
  return { shown: { ...shown, value: shown.value && { ...shown.value, entries } }, more };
}

import { listRoster } from '../../contracts/registration/roster';
import { useWholeCall } from '../gateway/useWholeCall';

/** All of a roster; null asks nothing. */
export function useWholeRoster(activityId: string | null) {
  const { shown, pages, more } = useWholeCall(listRoster, (after) =>
    activityId === null ? null : { activityId, ...(after !== null && { after }) },
  );
  // Each page is in order of signing up, all of them together are not.
  const entries = pages
    .flatMap((page) => page.entries)
    .sort((one, other) => Number(one.signedUpAt > other.signedUpAt) - Number(one.signedUpAt < other.signedUpAt));
  return { shown: { ...shown, value: shown.value && { ...shown.value, entries } }, more };
}

import { readClassHours } from '../../../contracts/ranking/calls';
import { useRefresh } from '../../device/useRefresh';
import { useCall } from '../../gateway/useCall';
import { useListing } from '../../gateway/useListing';

export function useRankings() {
  const shown = useCall(readClassHours, {});
  useRefresh(shown.reload);
  return { shown, listing: useListing(shown.reload) };
}

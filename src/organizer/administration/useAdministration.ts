import { readMe } from '../../../contracts/member/calls';
import { useRefresh } from '../../device/useRefresh';
import { useCall } from '../../gateway/useCall';
import { useClaim } from './useClaim';

export function useAdministration() {
  const shown = useCall(readMe, {});
  useRefresh(shown.reload);
  return { shown, claim: useClaim(shown.reload) };
}

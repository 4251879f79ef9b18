import { readMe } from '../../../contracts/member/calls';
import { useRefresh } from '../../device/useRefresh';
import { useCall } from '../../gateway/useCall';
import { useClaim } from './useClaim';
import { useOrganisations } from './useOrganisations';

export function useAdministration() {
  const me = useCall(readMe, {});
  const organisations = useOrganisations(me.value?.isAdministrator === true);
  // Here and not where the list is drawn: what is drawn late does not learn that the page came back.
  useRefresh(async () => {
    await Promise.all([me.reload(), organisations.shown.reload()]);
  });
  return { me, claim: useClaim(me.reload), organisations };
}

import type { AccessSnapshot } from '../../../domain/access/rules';
import type { OrganisationStore, StoredOrganisation } from '../ports';

export type SeenOrganisation = AccessSnapshot & { readonly organisation: StoredOrganisation };

/** An organisation with the grants of who asks; null for an unknown one. */
export const findOrganisation =
  (store: Pick<OrganisationStore, 'grantsOf' | 'find'>) =>
  async (
    memberId: string,
    { organisationId }: { readonly organisationId: string },
  ): Promise<SeenOrganisation | null> => {
    const [grants, organisation] = await Promise.all([store.grantsOf(memberId), store.find(organisationId)]);
    return organisation && { grants, place: { organisationId }, organisation };
  };

import { isOrganizerOf } from '../../../domain/access/grants';
import type { AccessSnapshot } from '../../../domain/access/rules';
import type { Clock } from '../../../domain/time/instant';
import type { Organizer, OrganizerStore } from '../ports';

export type SeenOrganizers = AccessSnapshot & { readonly name: string; readonly organizers: readonly Organizer[] };

/** Who may act for an organisation now, with the grants of who asks; null for an unknown one. */
export const organizersNow =
  (store: Pick<OrganizerStore, 'grantsOf' | 'find'>, now: Clock) =>
  async (memberId: string, { organisationId }: { readonly organisationId: string }): Promise<SeenOrganizers | null> => {
    const [grants, found] = await Promise.all([store.grantsOf(memberId), store.find(organisationId)]);
    if (found === null) return null;
    const at = now();
    const organizers = found.organizers.filter((organizer) => isOrganizerOf(organizer.grants, organisationId, at));
    return { grants, place: { organisationId }, name: found.name, organizers };
  };

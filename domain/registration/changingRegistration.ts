import type { Instant } from '../time/instant';
import { type Registration, versionOf } from './registration';

/** What an entry of the log says of an act on a registration. The occasion is the version before the act, which each act raises. */
export const changingRegistration = (
  registration: Pick<Registration, 'id' | 'generation' | 'version' | 'timeline'>,
  { organisationId }: { readonly organisationId: string | null },
  at: Instant,
) => ({
  on: registration.id,
  organisationId,
  occasion: `${registration.generation}.${versionOf(registration)}`,
  at,
});

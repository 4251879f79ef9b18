import type { Owned } from '../../../domain/access/rules';
import type { Activity } from '../../../domain/activity/activity';
import type { PoolName } from '../../../domain/activity/sessions';
import type { OtherPlace } from '../../../domain/registration/clash';
import type { Pools } from '../../../domain/registration/seats';
import type { StoredTicket } from '../../../domain/registration/ticket';
import type { Instant } from '../../../domain/time/instant';
import type { HeldRegistration } from '../../_records/seats/ports';

export type OwnStore = {
  /** With the hold of this person, the expected owner; null for an unknown registration. */
  read(memberId: string, registrationId: string): Promise<OwnSnapshot | null>;
};

export type OwnSnapshot = Owned &
  HeldRegistration & {
    readonly activity: Activity;
    readonly pools: Pools;
  };

export type OfferStore = {
  /** With where else this person has seats; null for an unknown registration. */
  read(memberId: string, registrationId: string, now: Instant): Promise<OfferSnapshot | null>;
};

export type OfferSnapshot = OwnSnapshot & { readonly others: readonly OtherPlace[] };

export type OwnTicket = Owned &
  StoredTicket & {
    /** Where else the reader has seats. */
    readonly others: readonly OtherPlace[];
  };

export type TicketStore = {
  /** The newest of one person's tickets; where those are not all, first the soonest that something may still come of. */
  ofMember(memberId: string, now: Instant): Promise<readonly StoredTicket[]>;
  find(memberId: string, registrationId: string, now: Instant): Promise<OwnTicket | null>;
  /** How many stand on the waitlist of this pool before this place. */
  ahead(activityId: string, pool: PoolName, order: string): Promise<number>;
};

import type { AccessSnapshot } from '../../../domain/access/rules';
import type { Activity } from '../../../domain/activity/activity';
import type { KindsOfActivity } from '../../../domain/activity/placeKinds';
import type { PoolName, Session } from '../../../domain/activity/sessions';
import type { Pools } from '../../../domain/registration/seats';
import type { Instant } from '../../../domain/time/instant';
import type { StoredRegistration } from '../../_records/registrations/ports';

export type RosterStore = {
  /** The activity with the grants of who asks. */
  activity(memberId: string, activityId: string): Promise<RosterHead | null>;
  /** In the order of ids, those after this one, without their history. */
  entries(
    activityId: string,
    page: { readonly after: string | null; readonly limit: number },
  ): Promise<readonly RosterRow[]>;
  /** Positions on the waitlists of their own pools, counted from 1, of those among these ids who wait. */
  places(
    activityId: string,
    ids: { readonly first: string; readonly last: string },
  ): Promise<ReadonlyMap<string, number>>;
  /** One registration with the grants of who asks; null for an unknown one. */
  entry(memberId: string, registrationId: string): Promise<RosterSnapshot | null>;
  /** How many stand on the waitlist of this pool before this place. */
  ahead(activityId: string, pool: PoolName, order: string): Promise<number>;
  /** With the grants of who asks. `contact` is null where none was given or it is due to be erased. */
  contact(memberId: string, registrationId: string, now: Instant): Promise<ContactSnapshot | null>;
};

export type RosterHead = AccessSnapshot & {
  readonly activity: Pick<Activity, 'title' | 'status' | 'checkIn' | 'asksReconfirmation'> &
    KindsOfActivity & { readonly sessions: readonly Session[] };
  readonly pools: Pools;
};

export type RosterRow = {
  readonly registration: Omit<StoredRegistration, 'timeline' | 'notices'>;
  /** What the person is called now; the registration has the nickname they signed up with. */
  readonly nickname: string;
  readonly checkedInAt: Instant | null;
};

export type RosterSnapshot = RosterRow &
  AccessSnapshot & {
    readonly registration: StoredRegistration;
    readonly activity: KindsOfActivity & Pick<Activity, 'status' | 'cancelReason' | 'updatedAt' | 'sessions'>;
  };

export type ContactSnapshot = AccessSnapshot & {
  readonly activityId: string;
  readonly phone: string | null;
};

import { seatCountOf, sessionsWithPools } from '../../domain/activity/pools';
import type { PoolName } from '../../domain/activity/sessions';
import { fromDocument } from '../_platform/stored';
import type { ActivityDocument } from '../_records/activities/documents';
import type { SeatsDocument } from '../_records/seats/documents';
import type { ActivityWithPools } from './ports';

export type ManagedRow = {
  readonly activity: ActivityDocument;
  readonly seats: readonly Pick<SeatsDocument, 'pools'>[];
};

export function managedOf({ activity: document, seats: [seats] }: ManagedRow): ActivityWithPools {
  if (seats === undefined) throw new Error(`${document._id} has no seats document`);
  const {
    announcements,
    nextAnnouncementAt: _,
    absencesNotedAt: __,
    absencesNotedIn: ___,
    settleAt: ____,
    audit: _____,
    ...activity
  } = fromDocument(document);
  // Named by `poolOf` alone.
  const pools = Object.entries(seats.pools).map(([name, pool]) => ({ name: name as PoolName, ...pool }));
  return {
    activity: {
      ...activity,
      sessions: sessionsWithPools(activity.sessions, pools),
      capacity: seatCountOf(pools).capacity,
    },
    pools,
    announcements,
  };
}

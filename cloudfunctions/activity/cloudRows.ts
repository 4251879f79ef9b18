import type { ActivityDocument, SeatsDocument } from '../_platform/database';
import { fromDocument } from '../_platform/stored';
import type { Managed } from './ports';

/** What a pipeline over activities leaves: the activity apart from what was joined to it. */
export type ManagedRow = {
  readonly activity: ActivityDocument;
  readonly seats: readonly Pick<SeatsDocument, 'capacity' | 'left'>[];
};

export function managedOf({ activity, seats: [seats] }: ManagedRow): Managed {
  if (seats === undefined) throw new Error(`${activity._id} has no seats document`);
  const { capacity, left } = seats;
  return { activity: { ...fromDocument(activity), capacity }, seats: { capacity, left } };
}

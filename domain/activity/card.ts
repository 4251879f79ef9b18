import type { Seats } from '../registration/seats';
import type { Activity } from './activity';

/** What anyone may see of an activity in a list. */
export const cardOf = (activity: Activity, { capacity, left }: Pick<Seats, 'capacity' | 'left'>) => ({
  id: activity.id,
  kind: activity.details.kind,
  status: activity.status,
  title: activity.title,
  townshipCode: activity.townshipCode,
  venue: activity.venue,
  startAt: activity.startAt,
  endAt: activity.endAt,
  registrationOpensAt: activity.registrationOpensAt,
  registrationClosesAt: activity.registrationClosesAt,
  admission: activity.admission,
  seats: { capacity, left },
});

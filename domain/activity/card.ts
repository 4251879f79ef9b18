import type { Activity } from './activity';
import type { SeatCount } from './pools';

export const cardOf = (activity: Activity, { capacity, left }: SeatCount) => ({
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

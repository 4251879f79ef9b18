import { isOnline } from '../../../domain/activity/placeKinds';
import { isAlive } from '../../../domain/registration/registration';
import { placeName } from '../../../locales/zh-CN/area/place';
import { now } from '../../device/clock';
import type { Ticket } from '../../gateway/keptTickets';
import { AddToCalendar } from '../activity/AddToCalendar';
import { OpenMap } from '../activity/OpenMap';
import { Card } from '../Card';
import { TicketReminders } from './TicketReminders';

type Props = { readonly ticket: Ticket };

/** What one can do with a ticket besides showing it, as long as there is something to come to. */
export function TicketExtras({ ticket }: Props) {
  const { activity, session, status } = ticket;
  if (!isAlive(ticket) || activity.status === 'cancelled' || session.endAt <= now()) return null;
  const address = placeName(activity.townshipCode);
  return (
    <>
      <TicketReminders status={status} />
      <Card>
        {status === 'confirmed' && (
          <AddToCalendar
            title={activity.title}
            place={`${address}${activity.venue}`}
            startAt={session.startAt}
            endAt={session.endAt}
          />
        )}
        {!isOnline(ticket) && <OpenMap name={activity.venue} address={address} position={activity.position} />}
      </Card>
    </>
  );
}

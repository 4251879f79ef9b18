import { View } from '@tarojs/components';
import { isOnline } from '../../../domain/activity/placeKinds';
import { isAlive } from '../../../domain/registration/registration';
import { placeKindName } from '../../../locales/zh-CN/activity/kinds';
import { placeName } from '../../../locales/zh-CN/area/place';
import { ticketText as text } from '../../../locales/zh-CN/registration/ticket';
import { saySpan } from '../../../locales/zh-CN/time/time';
import { Fact } from '../../components/Fact';
import { now } from '../../device/clock';
import { copyText, showNote } from '../../device/feedback';
import type { Ticket } from '../../gateway/keptTickets';

export function TicketFacts({ ticket }: { readonly ticket: Ticket }) {
  const { activity, session, ticketKind, seats, waiting, onlineAccess } = ticket;
  const copy = async (access: string) => {
    await copyText(access);
    showNote(text.copied);
  };
  return (
    <>
      {activity.cancelReason && (
        <Fact icon="warning" label={text.cancelReason}>
          {activity.cancelReason}
        </Fact>
      )}
      <Fact icon="clock" label={text.when}>
        {saySpan(session.startAt, session.endAt, now())}
      </Fact>
      {ticketKind !== 'hall' && (
        <Fact icon="ticket" label={text.how}>
          {placeKindName(ticket)}
          {isOnline(ticket) && onlineAccess === null && isAlive(ticket) && (
            <View className="ticket__aside">{text.onlineLater}</View>
          )}
        </Fact>
      )}
      {onlineAccess && (
        <Fact icon="online" label={text.onlineAccess}>
          <View className="ticket__access">{onlineAccess}</View>
          <View className="text-link copy-access" aria-role="button" onClick={() => copy(onlineAccess)}>
            {text.copy}
          </View>
        </Fact>
      )}
      {!isOnline(ticket) && (
        <Fact icon="place" label={text.where}>
          {activity.venue}
          <View className="ticket__aside">{placeName(activity.townshipCode)}</View>
        </Fact>
      )}
      {seats + (waiting?.wants ?? 0) > 1 && (
        <Fact icon="people" label={text.partyLabel}>
          {text.people(seats > 0 ? seats : (waiting?.wants ?? 0))}
          {seats > 0 && waiting && <View className="ticket__aside">{text.line.rest(waiting.wants)}</View>}
        </Fact>
      )}
    </>
  );
}

import { View } from '@tarojs/components';
import { ticketText } from '../../../locales/zh-CN/registration/ticket';
import { ticketsText as text } from '../../../locales/zh-CN/registration/tickets';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Answered } from '../../components/Answered';
import { EmptyState } from '../../components/EmptyState';
import { Icon } from '../../components/Icon';
import { RowList } from '../../components/RowList';
import { rowSection } from '../../components/rowSection';
import { Screen } from '../../components/Screen';
import { now } from '../../device/clock';
import { TicketRow } from './TicketRow';
import { useTickets } from './useTickets';
import './index.scss';

export default function TicketsPage() {
  const { shown, keptAt, openTicket, seeActivities } = useTickets();
  const toActivities = { text: text.emptyAction, onTap: seeActivities };
  return (
    <Screen className="tickets">
      {keptAt && (
        <View className="tickets__kept">
          <Icon name="offline" color="amber" />
          <View>{ticketText.keptCopy(sayMoment(keptAt, now()))}</View>
        </View>
      )}
      <Answered of={shown}>
        {(groups) => (
          <>
            {groups.every(({ group, tickets }) => group === 'past' || tickets.length === 0) && (
              <EmptyState
                title={groups.every(({ tickets }) => tickets.length === 0) ? text.empty : text.noComing}
                next={text.emptyNext}
                action={toActivities}
              />
            )}
            <RowList
              name="tickets"
              sections={groups.map(({ group, tickets }) =>
                rowSection({
                  name: group,
                  rows: tickets,
                  keyOf: ({ registrationId }) => registrationId,
                  draw: (ticket) => <TicketRow ticket={ticket} onTap={openTicket} />,
                  head: <View className="section-title">{text[group]}</View>,
                  className: `tickets__${group}`,
                }),
              )}
            />
          </>
        )}
      </Answered>
    </Screen>
  );
}

import { View } from '@tarojs/components';
import { ticketsText as text } from '../../../locales/zh-CN/registration/tickets';
import { Answered } from '../../components/Answered';
import { EmptyState } from '../../components/list/EmptyState';
import { RowList } from '../../components/list/RowList';
import { rowSection } from '../../components/list/rowSection';
import { Screen } from '../../components/Screen';
import { TicketRow } from './TicketRow';
import { useTickets } from './useTickets';
import './index.scss';

export default function TicketsPage() {
  const { shown, openTicket, seeActivities } = useTickets();
  const toActivities = { text: text.emptyAction, onTap: seeActivities };
  return (
    <Screen className="tickets">
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

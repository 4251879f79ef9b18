import { View } from '@tarojs/components';
import { remindersText as text } from '../../../locales/zh-CN/message/reminders';
import { Answered } from '../../components/Answered';
import { Card } from '../../components/Card';
import { FailureNotice } from '../../components/FailureNotice';
import { EmptyState } from '../../components/list/EmptyState';
import { RowList } from '../../components/list/RowList';
import { rowSection } from '../../components/list/rowSection';
import { Screen } from '../../components/Screen';
import { openTab } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { useReminders } from '../../gateway/useReminders';
import { BalanceRow } from './BalanceRow';
import { MessageRow } from './MessageRow';
import { useStop } from './useStop';
import './index.scss';

const seeTickets = { text: text.seeTickets, onTap: () => openTab('tickets') };

export default function MessagesPage() {
  const { ledger, ask, failure, isAsking } = useReminders();
  const stop = useStop(ledger.reload);
  useRefresh(ledger.reload);
  return (
    <Screen className="messages">
      <Answered of={ledger}>
        {({ balances, messages }) => (
          <>
            <View className="messages__lead">{text.lead}</View>
            {failure && <FailureNotice failure={failure} />}
            <Card>
              {balances.map((balance) => (
                <BalanceRow key={balance.kind} balance={balance} isBusy={isAsking} onAsk={() => ask([balance.kind])} />
              ))}
            </Card>
            <View className="section-title">{text.ledger}</View>
            <RowList
              name="messages"
              sections={[
                rowSection({
                  name: 'sent',
                  rows: messages,
                  keyOf: ({ id }) => id,
                  draw: (message) => <MessageRow message={message} />,
                  className: 'card',
                  isLined: true,
                }),
              ]}
              empty={<EmptyState title={text.nothingSent} next={text.nothingSentNext} action={seeTickets} />}
            />
            {stop.failure && <FailureNotice failure={stop.failure} />}
            {balances.some(({ accepted }) => accepted > 0) && (
              <View className="text-link stop-messages" aria-role="button" onClick={stop.stop}>
                {text.stop}
              </View>
            )}
          </>
        )}
      </Answered>
    </Screen>
  );
}

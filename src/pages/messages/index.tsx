import { View } from '@tarojs/components';
import { messageKindNames, messageStateNames } from '../../../locales/zh-CN/message/kinds';
import { remindersText as text } from '../../../locales/zh-CN/message/reminders';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Answered } from '../../components/Answered';
import { Card } from '../../components/Card';
import { EmptyState } from '../../components/EmptyState';
import { FailureNotice } from '../../components/FailureNotice';
import { Screen } from '../../components/Screen';
import { now } from '../../device/clock';
import { openTab } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { useReminders } from '../../gateway/useReminders';
import { BalanceRow } from './BalanceRow';
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
            {messages.length === 0 && (
              <EmptyState title={text.nothingSent} next={text.nothingSentNext} action={seeTickets} />
            )}
            {messages.length > 0 && (
              <Card>
                {messages.map((message) => (
                  <View key={message.id} className="messages__row">
                    <View className="messages__kind">
                      {messageKindNames[message.kind]} · {sayMoment(message.at, now())}
                    </View>
                    <View className="messages__title">{message.title}</View>
                    <View className="messages__state">{messageStateNames[message.state]}</View>
                  </View>
                ))}
              </Card>
            )}
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

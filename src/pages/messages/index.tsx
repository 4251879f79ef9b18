import { View } from '@tarojs/components';
import { remindersText as text } from '../../../locales/zh-CN/message/reminders';
import { Answered } from '../../components/Answered';
import { Card } from '../../components/Card';
import { FailureNotice } from '../../components/FailureNotice';
import { Screen } from '../../components/Screen';
import { useRefresh } from '../../device/useRefresh';
import { useReminders } from '../../gateway/useReminders';
import { BalanceRow } from './BalanceRow';
import { isAboutEntry } from './EntryMessageRow';
import { EntryNews } from './EntryNews';
import { isAboutRegistration } from './MessageRow';
import { SentMessages } from './SentMessages';
import { useStop } from './useStop';
import './index.scss';

export default function MessagesPage() {
  const { ledger, ask, failure, isAsking } = useReminders();
  const stop = useStop(ledger.reload);
  useRefresh(ledger.reload);
  return (
    <Screen className="messages">
      <Answered of={ledger}>
        {({ balances, messages }) => (
          <>
            <EntryNews messages={messages.filter(isAboutEntry)} />
            {messages.some(isAboutEntry) && <View className="section-title">{text.settings}</View>}
            <View className="messages__lead">{text.lead}</View>
            {failure && <FailureNotice failure={failure} />}
            <Card>
              {balances.map((balance) => (
                <BalanceRow key={balance.kind} balance={balance} isBusy={isAsking} onAsk={() => ask([balance.kind])} />
              ))}
            </Card>
            {(messages.length === 0 || messages.some(isAboutRegistration)) && (
              <SentMessages messages={messages.filter(isAboutRegistration)} />
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

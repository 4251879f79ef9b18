import { View } from '@tarojs/components';
import { remindersText as text } from '../../../locales/zh-CN/message/reminders';
import { EmptyState } from '../../components/list/EmptyState';
import { RowList } from '../../components/list/RowList';
import { rowSection } from '../../components/list/rowSection';
import { openTab } from '../../device/navigation';
import { MessageRow, type RegistrationMessage } from './MessageRow';

const seeTickets = { text: text.seeTickets, onTap: () => openTab('tickets') };

/** What was sent about activities, and what became of it. */
export function SentMessages({ messages }: { readonly messages: readonly RegistrationMessage[] }) {
  const section = rowSection({
    name: 'sent',
    rows: messages,
    keyOf: ({ id }) => id,
    draw: (message) => <MessageRow message={message} />,
    className: 'card',
    isLined: true,
  });
  return (
    <>
      <View className="section-title">{text.ledger}</View>
      <RowList
        name="messages"
        sections={[section]}
        empty={<EmptyState title={text.nothingSent} next={text.nothingSentNext} action={seeTickets} />}
      />
    </>
  );
}

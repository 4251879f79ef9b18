import { View } from '@tarojs/components';
import type { MessageKind } from '../../../domain/notice/notice';
import type { RegistrationStatus } from '../../../domain/registration/registration';
import { messageKindNames } from '../../../locales/zh-CN/message/kinds';
import { remindersText as text } from '../../../locales/zh-CN/message/reminders';
import { useReminders } from '../../gateway/useReminders';
import { Button } from '../../ui/Button';
import { Card } from '../Card';
import { FailureNotice } from '../FailureNotice';
import './TicketReminders.scss';

/** What is worth a message, by how things stand; three at most fit one question of WeChat's. */
const kindsFor: Partial<Record<RegistrationStatus, readonly MessageKind[]>> = {
  confirmed: ['reminder', 'change', 'cancellation'],
  waiting: ['offer', 'change', 'cancellation'],
  applied: ['admission', 'change', 'cancellation'],
};

/** On a ticket: which messages WeChat may bring, and one tap to allow more. */
export function TicketReminders({ status }: { readonly status: RegistrationStatus }) {
  const { balances, ask, failure, isAsking } = useReminders();
  const kinds = kindsFor[status] ?? [];
  const shown = balances.filter(({ kind, templateId }) => templateId !== null && kinds.includes(kind));
  if (shown.length === 0) return null;
  const isOn = shown.some(({ left }) => left > 0);
  return (
    <Card title={text.title} className="reminders">
      {shown.map(({ kind, left }) => (
        <View key={kind} className="reminders__row">
          <View>{messageKindNames[kind]}</View>
          <View className={left > 0 ? 'reminders__left reminders__left--on' : 'reminders__left'}>
            {text.left(left)}
          </View>
        </View>
      ))}
      {failure && <FailureNotice failure={failure} />}
      <Button className="turn-on-reminders" isBusy={isAsking} onTap={() => ask(kinds)}>
        {isOn ? text.more : text.turnOn}
      </Button>
    </Card>
  );
}

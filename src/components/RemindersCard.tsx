import { View } from '@tarojs/components';
import type { MessageKind } from '../../domain/notice/notice';
import { messageKindNames } from '../../locales/zh-CN/message/kinds';
import { remindersText as text } from '../../locales/zh-CN/message/reminders';
import { useReminders } from '../gateway/useReminders';
import { Button } from '../ui/Button';
import { Card } from './Card';
import { FailureNotice } from './FailureNotice';
import './RemindersCard.scss';

/** Which messages WeChat may bring, and one tap to allow more. `kinds`: three at most, which fit one question of WeChat's. */
export function RemindersCard({ kinds }: { readonly kinds: readonly MessageKind[] }) {
  const { balances, ask, failure, isAsking } = useReminders();
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

import { View } from '@tarojs/components';
import type { OutputOf } from '../../../contracts/call';
import type { readLedger } from '../../../contracts/message/calls';
import { messageKindNames, messageStateNames } from '../../../locales/zh-CN/message/kinds';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { now } from '../../device/clock';
import { EntryMessageRow } from './EntryMessageRow';

type Props = { readonly message: OutputOf<typeof readLedger>['messages'][number] };

export function MessageRow({ message }: Props) {
  if (message.about === 'entry') return <EntryMessageRow message={message} />;
  const { kind, at, title, state } = message;
  return (
    <View className="messages__row">
      <View className="messages__kind">
        {messageKindNames[kind]} · {sayMoment(at, now())}
      </View>
      <View className="messages__title">{title}</View>
      <View className="messages__state">{messageStateNames[state]}</View>
    </View>
  );
}

import { View } from '@tarojs/components';
import type { OutputOf } from '../../../contracts/call';
import type { readLedger } from '../../../contracts/message/calls';
import { messageKindNames, messageStateNames } from '../../../locales/zh-CN/message/kinds';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { now } from '../../device/clock';

type Message = OutputOf<typeof readLedger>['messages'][number];
export type RegistrationMessage = Extract<Message, { readonly about: 'registration' }>;
export const isAboutRegistration = (message: Message): message is RegistrationMessage =>
  message.about === 'registration';

export function MessageRow({ message: { kind, at, title, state } }: { readonly message: RegistrationMessage }) {
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

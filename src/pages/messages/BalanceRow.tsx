import { View } from '@tarojs/components';
import type { OutputOf } from '../../../contracts/call';
import type { readLedger } from '../../../contracts/message/calls';
import { messageKindNames, messageKindTimes } from '../../../locales/zh-CN/message/kinds';
import { remindersText as text } from '../../../locales/zh-CN/message/reminders';

type Props = {
  readonly balance: OutputOf<typeof readLedger>['balances'][number];
  readonly isBusy: boolean;
  readonly onAsk: () => void;
};

export function BalanceRow({ balance, isBusy, onAsk }: Props) {
  const { kind, templateId, accepted, sent, left } = balance;
  return (
    <View className="balance">
      <View className="balance__words">
        <View className="balance__kind">{messageKindNames[kind]}</View>
        <View className="balance__when">{messageKindTimes[kind]}</View>
        <View className={left > 0 ? 'balance__left balance__left--on' : 'balance__left'}>{text.left(left)}</View>
        {accepted > 0 && <View className="balance__when">{text.accepted(accepted, sent)}</View>}
      </View>
      {templateId !== null && (
        <View
          className={`balance__add ${kind}-add`}
          aria-role="button"
          aria-label={`${messageKindNames[kind]} ${text.more}`}
          onClick={() => {
            if (!isBusy) onAsk();
          }}
        >
          {left > 0 ? text.more : text.turnOn}
        </View>
      )}
    </View>
  );
}

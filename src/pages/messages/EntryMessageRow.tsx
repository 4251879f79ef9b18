import { View } from '@tarojs/components';
import type { OutputOf } from '../../../contracts/call';
import type { readLedger } from '../../../contracts/message/calls';
import { entryNoticesText as text } from '../../../locales/zh-CN/message/entryNotices';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Icon } from '../../components/Icon';
import { now } from '../../device/clock';
import { openPage } from '../../device/navigation';

type Message = OutputOf<typeof readLedger>['messages'][number];
export type EntryMessage = Extract<Message, { readonly about: 'entry' }>;
export const isAboutEntry = (message: Message): message is EntryMessage => message.about === 'entry';
type Props = { readonly message: EntryMessage };

/** A step of a contest entry, a tap from where it can be read. */
export function EntryMessageRow({ message }: Props) {
  const { at, occasion, place, title, contestTitle, state, leadsTo } = message;
  const words = (
    <View className="messages__words">
      <View className="messages__kind">{sayMoment(at, now())}</View>
      <View className="messages__title">{text.happened(occasion, place)}</View>
      <View className="messages__state">{text.about(title, contestTitle)}</View>
      {state === 'sent' && <View className="messages__state">{text.alsoSent}</View>}
    </View>
  );
  if (leadsTo === null) return <View className="messages__row">{words}</View>;
  return (
    <View
      className={`messages__row messages__row--link message-${occasion}`}
      aria-role="link"
      onClick={() => open(message)}
    >
      {words}
      <Icon name="right" size="small" />
    </View>
  );
}

function open({ leadsTo, entryId, contestId }: EntryMessage): void {
  if (leadsTo === 'entry') openPage('roadshow/entry', { entryId });
  else if (leadsTo === 'result') openPage('roadshow/result', { contestId });
  else openPage('roadshow/appointment');
}

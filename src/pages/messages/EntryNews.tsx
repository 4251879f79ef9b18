import { View } from '@tarojs/components';
import { entryNoticesText as text } from '../../../locales/zh-CN/message/entryNotices';
import { RowList } from '../../components/list/RowList';
import { rowSection } from '../../components/list/rowSection';
import { type EntryMessage, EntryMessageRow } from './EntryMessageRow';

/** What became of the person's contest entries: first on the page, because it asks for something to be done. */
export function EntryNews({ messages }: { readonly messages: readonly EntryMessage[] }) {
  const section = rowSection({
    name: 'entry-news',
    rows: messages,
    keyOf: ({ id }) => id,
    draw: (message) => <EntryMessageRow message={message} />,
    className: 'card',
    isLined: true,
  });
  if (messages.length === 0) return null;
  return (
    <>
      <View className="section-title">{text.title}</View>
      <RowList name="entry-news" sections={[section]} />
    </>
  );
}

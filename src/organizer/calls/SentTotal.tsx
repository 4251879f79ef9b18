import { View } from '@tarojs/components';
import type { OutputOf } from '../../../contracts/call';
import type { readDeliveries } from '../../../contracts/message/calls';
import { callsText as text } from '../../../locales/zh-CN/message/calls';

type Counts = OutputOf<typeof readDeliveries>['counts'];

/** How many messages arrived and how many did not, of all kinds together. */
export function SentTotal({ counts }: { readonly counts: Counts }) {
  const sum = (state: 'sent' | 'due' | 'unreached') => counts.reduce((total, count) => total + count[state], 0);
  return <View className="calls__total">{text.reached(sum('sent'), sum('due'), sum('unreached'))}</View>;
}

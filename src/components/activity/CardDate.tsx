import { View } from '@tarojs/components';
import type { ActivityKind } from '../../../domain/activity/activity';
import type { Instant } from '../../../domain/time/instant';
import { DateBlock } from './DateBlock';
import { faceStyle } from './kindFace';
import './CardDate.scss';

/** The edge of a card as a calendar's leaf in the colour and motif of its kind. */
export function CardDate({ kind, at }: { readonly kind: ActivityKind; readonly at: Instant }) {
  return (
    <View className={`card-leaf card-leaf--${kind}`} style={faceStyle(kind)}>
      <DateBlock at={at} />
    </View>
  );
}

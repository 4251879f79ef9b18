import { View } from '@tarojs/components';
import type { ActivityKind } from '../../domain/activity/activity';
import type { Instant } from '../../domain/time/instant';
import { DateBlock } from './DateBlock';
import { faceStyle } from './kindFace';
import './CardLeaf.scss';

type Props = {
  readonly kind: ActivityKind;
  readonly at: Instant;
  /** Without the motif: its picture would be sent to the view once for each row of a long list. */
  readonly isPlain?: boolean;
};

/** The edge of a card as a calendar's leaf in the colour and motif of its kind. */
export function CardLeaf({ kind, at, isPlain = false }: Props) {
  return (
    <View
      className={`card-leaf card-leaf--${kind}`}
      style={isPlain ? { ...faceStyle(kind), backgroundImage: 'none' } : faceStyle(kind)}
    >
      <DateBlock at={at} />
    </View>
  );
}

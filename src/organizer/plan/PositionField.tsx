import { View } from '@tarojs/components';
import type { Position } from '../../../domain/activity/activity';
import { planText as text } from '../../../locales/zh-CN/activity/plan';
import { Card } from '../../components/Card';
import { Entry } from '../../components/Entry';

type Props = {
  readonly position: Position | null;
  readonly wrong?: string | undefined;
  readonly onPick: () => void;
};

/** Leads to the map on which the place is picked. */
export function PositionField({ position, wrong, onPick }: Props) {
  const isPicked = position !== null;
  return (
    <View className={`field field-position ${wrong ? 'field--wrong' : ''}`}>
      <View className="field__label">{text.position}</View>
      <Card>
        <Entry
          name="position"
          icon="place"
          text={isPicked ? text.positionPicked : text.pickPosition}
          aside={isPicked ? text.positionPickedHint : text.pickPositionHint}
          onTap={onPick}
        />
      </Card>
      {wrong && <View className="field__wrong">{wrong}</View>}
    </View>
  );
}

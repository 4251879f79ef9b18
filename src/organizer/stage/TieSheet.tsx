import { View } from '@tarojs/components';
import { useState } from 'react';
import { stageText } from '../../../locales/zh-CN/contest/stage';
import { Button } from '../../ui/Button';
import type { Stage } from './nextStep';
import { beforeVoting } from './questions';
import { entryIn } from './stageView';
import type { Desk } from './useStageDesk';
import './TieSheet.scss';

const text = stageText.ties;
type Props = { readonly desk: Desk; readonly stage: Stage; readonly keys: Stage['ties'][number] };

/** The order that a show of hands gave to entries of one rank: tapped from the first down. */
export function TieSheet({ desk, stage, keys }: Props) {
  const [order, setOrder] = useState<Props['keys']>([]);
  const titleOf = (key: string) => entryIn(stage, key)?.title ?? '';
  const isWhole = order.length === keys.length;
  return (
    <View className="sheet">
      <View className="sheet__title">{text.title}</View>
      <View className="stage__aside">{text.hint}</View>
      {keys.map((key) => {
        const index = order.indexOf(key);
        return (
          <View
            key={key}
            className={`tie-row tie-row-${key}`}
            aria-role="button"
            aria-label={index < 0 ? titleOf(key) : `${index + 1} ${titleOf(key)}`}
            onClick={() => {
              if (index < 0) setOrder([...order, key]);
            }}
          >
            <View className={index < 0 ? 'tie-row__place' : 'tie-row__place tie-row__place--given'}>
              {index < 0 ? '' : index + 1}
            </View>
            <View className="tie-row__title">{titleOf(key)}</View>
          </View>
        );
      })}
      {order.length > 0 && (
        <View className="text-link vote-again" aria-role="button" onClick={() => setOrder([])}>
          {text.again}
        </View>
      )}
      <Button
        className="record-vote-button"
        kind="primary"
        isDisabled={!isWhole}
        onTap={() => desk.act({ type: 'hand-vote', order }, beforeVoting(order.map(titleOf)), text.recorded)}
      >
        {text.record}
      </Button>
    </View>
  );
}

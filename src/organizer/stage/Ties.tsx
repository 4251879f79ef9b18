import { View } from '@tarojs/components';
import { stageText } from '../../../locales/zh-CN/contest/stage';
import { Notice } from '../../components/Notice';
import type { Stage } from './nextStep';
import { tiesIn } from './stageView';
import type { Desk } from './useStageDesk';

const text = stageText.ties;

/** Points out entries that share a rank: a hand vote may part them. */
export function Ties({ desk, stage }: { readonly desk: Desk; readonly stage: Stage }) {
  return (
    <>
      {tiesIn(stage).map(({ keys, rank, places }) => (
        <Notice key={keys.join()} className="tie" tone="wait" icon="help" title={text.words(places, rank)}>
          {text.next}
          {desk.mayDirect && (
            <View className="text-link vote" aria-role="button" onClick={() => desk.open({ kind: 'tie', keys })}>
              {text.vote}
            </View>
          )}
        </Notice>
      ))}
    </>
  );
}

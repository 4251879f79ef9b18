import { View } from '@tarojs/components';
import { stageText as text } from '../../../locales/zh-CN/contest/stage';
import { Card } from '../../components/Card';
import { nextStep, type Stage } from './nextStep';
import { StageClock } from './StageClock';
import { entryIn, entryInFocus, placeOf } from './stageView';
import type { Desk } from './useStageDesk';

type Props = { readonly desk: Desk; readonly stage: Stage };

/** Who is on stage, or whom the next step is about, and the clock. */
export function OnStage({ desk, stage }: Props) {
  const entry = entryInFocus(stage);
  const total = stage.entries.length;
  if (entry === null) return <NobodyOnStage stage={stage} />;
  const place = placeOf(stage, entry.key);
  const isOn = stage.onStage === entry.key;
  return (
    <Card className="on-stage">
      <View className="on-stage__where">{isOn ? text.onStage(place, total) : text.at(place, total)}</View>
      <View className="on-stage__title">{entry.title}</View>
      <View className="stage__aside">{entry.team}</View>
      {isOn && stage.clock && <StageClock desk={desk} clock={stage.clock} isSmall={entry.state === 'scoring'} />}
      {isOn && stage.clock === null && <View className="on-stage__calls">{text.calledTimes(entry.calls)}</View>}
      {!isOn && <View className="on-stage__state">{text.state[entry.state]}</View>}
      {entry.final && <View className="on-stage__final">{text.entries.final(entry.final)}</View>}
    </Card>
  );
}

function NobodyOnStage({ stage }: Pick<Props, 'stage'>) {
  const step = nextStep(stage);
  const next = step.type === 'call' ? entryIn(stage, step.entry) : null;
  return (
    <Card className="on-stage">
      <View className="on-stage__where">{text.nobody}</View>
      {next ? (
        <>
          <View className="on-stage__title">{text.nextUp(placeOf(stage, next.key), next.title)}</View>
          <View className="stage__aside">{next.team}</View>
        </>
      ) : (
        <View className="on-stage__title">{text.allHeard}</View>
      )}
    </Card>
  );
}

import { View } from '@tarojs/components';
import { judgingText as text } from '../../../locales/zh-CN/contest/judging';
import { Card } from '../../components/Card';
import { Ring } from '../../components/Ring';
import { StatusMark } from '../../components/StatusMark';
import { useTick } from '../../device/useTick';
import type { Judging } from '../../gateway/marks/keptJudging';
import type { MarkSheet } from '../../gateway/marks/markSheet';
import { type JudgingEntry, lookOf, numberOf } from '../judgedEntry';
import { stageTimeAt } from '../stageTime';

type Props = {
  readonly judging: Judging;
  readonly current: JudgingEntry | null;
  readonly sheetOf: (entry: JudgingEntry) => MarkSheet;
  readonly isVisible: boolean;
};

const tickMilliseconds = 500;

/** Who is on stage and how much time is left, or which entry waits for this judge’s marks. */
export function CurrentCard({ judging, current, sheetOf, isVisible }: Props) {
  const { onStage, clock } = judging;
  const isRunning = isVisible && clock !== null && clock.runningSince !== null;
  const time = useTick(tickMilliseconds, isRunning);
  if (current === null)
    return (
      <Card className="current current--none">
        <View className="current__title">{text.between}</View>
        <View className="current__aside">{text.betweenNext}</View>
      </Card>
    );
  const { word, tone } = lookOf(judging, current, sheetOf(current));
  const stage = clock !== null && current.key === onStage ? stageTimeAt(clock, time) : null;
  const color = stage === null || stage.isOver ? 'crimson' : stage.isShort ? 'amber' : 'jade';
  return (
    <Card className="current">
      <View className="current__head">
        <View className="current__number">{text.number(numberOf(current.key))}</View>
        <StatusMark tone={tone}>{word}</StatusMark>
      </View>
      <View className="current__title">{current.title}</View>
      <View className="current__aside">{current.team}</View>
      {current.key === onStage && (
        <View className="current__clock">
          {stage === null ? (
            <View className="current__aside">{text.noClock}</View>
          ) : (
            <Ring fraction={stage.isOver ? 1 : stage.fraction} color={color}>
              <View className="current__phase">{stage.phase}</View>
              <View className={stage.isOver ? 'current__time current__time--over' : 'current__time'}>
                {stage.figure}
              </View>
              <View className="current__phase">{stage.word}</View>
            </Ring>
          )}
        </View>
      )}
    </Card>
  );
}

import { View } from '@tarojs/components';
import { judgingText, markingText as text } from '../../../locales/zh-CN/contest/judging';
import { Icon } from '../../components/Icon';
import { scrollToFirst } from '../../device/scrolling';
import { useTick } from '../../device/useTick';
import type { Judging } from '../../gateway/marks/keptJudging';
import { type EntryLook, type JudgingEntry, numberOf } from '../judgedEntry';
import { stageTimeAt } from '../stageTime';
import { stageLinePixels } from './stageLinePixels';
import './StageLine.scss';

type Props = {
  readonly judging: Judging;
  readonly entry: JudgingEntry;
  readonly look: EntryLook;
  /** That the supervisor waits for these marks. */
  readonly isNudged: boolean;
  /** What the judge is asked further down; null for nothing. */
  readonly question: string | null;
  readonly isVisible: boolean;
  readonly onGo: (key: string) => void;
};

const tickMilliseconds = 500;

const showQuestion = () => scrollToFirst('.marking-notices', stageLinePixels);

/** Stays at the top: whose marks these are, the time left on stage, and that another entry has come up. */
export function StageLine({ judging, entry, look, isNudged, question, isVisible, onGo }: Props) {
  const { clock, onStage } = judging;
  const time = useTick(tickMilliseconds, isVisible && clock !== null && clock.runningSince !== null);
  const stage = clock !== null && onStage === entry.key ? stageTimeAt(clock, time) : null;
  return (
    <View className="stage-line">
      <View className="stage-line__row">
        <View className="stage-line__number">{judgingText.number(numberOf(entry.key))}</View>
        <View className="stage-line__word">{look.word}</View>
        {stage && (
          <View className={`stage-line__time ${stage.isOver ? 'stage-line__time--over' : ''}`}>
            <View className="stage-line__phase">
              {stage.phase} {stage.word}
            </View>
            <View className="stage-line__figure">{stage.figure}</View>
          </View>
        )}
      </View>
      {isNudged && (
        <View className="stage-line__nudge" aria-role="alert">
          <Icon name="bell" color="amber" />
          <View>{judgingText.nudge}</View>
        </View>
      )}
      {question !== null && (
        <View className="stage-line__other stage-line__question" aria-role="link" onClick={showQuestion}>
          <View>{question}</View>
          <View className="stage-line__go">{text.goThere}</View>
        </View>
      )}
      {onStage !== null && onStage !== entry.key && (
        <View className="stage-line__other" aria-role="link" onClick={() => onGo(onStage)}>
          <View>{text.otherOnStage(numberOf(onStage))}</View>
          <View className="stage-line__go">{text.goThere}</View>
        </View>
      )}
    </View>
  );
}

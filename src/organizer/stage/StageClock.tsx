import { View } from '@tarojs/components';
import { instantOf } from '../../../domain/time/instant';
import { stageText } from '../../../locales/zh-CN/contest/stage';
import { sayCountdown } from '../../../locales/zh-CN/time/time';
import type { Color } from '../../components/colors';
import { Ring } from '../../components/Ring';
import { useTick } from '../../device/useTick';
import { Button } from '../../ui/Button';
import type { Stage } from './nextStep';
import { leftOn } from './stageView';
import { useBells } from './useBells';
import type { Desk } from './useStageDesk';
import './StageClock.scss';

const text = stageText.clock;
const tickMilliseconds = 250;
const lastMinute = 60_000;
const mostInRing = 5;
type Props = {
  readonly desk: Desk;
  readonly clock: NonNullable<Stage['clock']>;
  /** While marks come in they matter more. */
  readonly isSmall: boolean;
};

/** Counted on the server's time: the phone's own clock and a lost network change nothing. */
export function StageClock({ desk, clock, isSmall }: Props) {
  const at = instantOf(useTick(tickMilliseconds, true));
  useBells(clock, at);
  const left = leftOn(clock, at);
  const isOver = left < 0;
  const phase = text[clock.phase];
  const fraction = Math.ceil(left / 1000) / Math.max(1, clock.limitSeconds);
  const isPaused = clock.runningSince === null;
  const figure = isOver ? `+${sayCountdown(-left)}` : sayCountdown(left);
  const look = `${isOver ? 'stage-clock__figure--over' : ''} ${figure.length > mostInRing ? 'stage-clock__figure--long' : ''}`;
  const words = (
    <>
      <View className="stage-clock__phase">{isOver ? text.over(phase) : text.left(phase)}</View>
      <View className={`stage-clock__figure ${look}`}>{figure}</View>
      {isPaused && <View className="stage-clock__paused">{text.paused}</View>}
    </>
  );
  return (
    <View className="stage-clock">
      {isSmall ? (
        <View className="stage-clock__small">{words}</View>
      ) : (
        <Ring fraction={fraction} color={colorOf(left, isPaused)} {...(isOver && { track: 'crimson' as const })}>
          {words}
        </Ring>
      )}
      {desk.mayDirect && <ClockControls desk={desk} isPaused={isPaused} />}
    </View>
  );
}

const colorOf = (left: number, isPaused: boolean): Color =>
  isPaused ? 'ink2' : left > lastMinute ? 'jade' : 'vermilion';

function ClockControls({ desk: { act, pressing }, isPaused }: { readonly desk: Desk; readonly isPaused: boolean }) {
  const underway = pressing.underway?.type;
  const adjust = (seconds: number) => act({ type: 'adjust', seconds });
  return (
    <View className="stage-clock__controls">
      <Button className="less-time-button" onTap={() => adjust(-30)}>
        {text.less}
      </Button>
      {isPaused ? (
        <Button className="resume-button" isBusy={underway === 'resume'} onTap={() => act({ type: 'resume' })}>
          {text.resume}
        </Button>
      ) : (
        <Button className="pause-button" isBusy={underway === 'pause'} onTap={() => act({ type: 'pause' })}>
          {text.pause}
        </Button>
      )}
      <Button className="more-time-button" onTap={() => adjust(30)}>
        {text.more}
      </Button>
    </View>
  );
}

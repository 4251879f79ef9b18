import { View } from '@tarojs/components';
import { seatName, stageText } from '../../../locales/zh-CN/contest/stage';
import { Card } from '../../components/Card';
import type { Color } from '../../components/colors';
import { Icon } from '../../components/Icon';
import type { IconName } from '../../components/iconPaths';
import type { Stage, StageEntry } from './nextStep';
import { entryInFocus, type SeatState, seatStateOf } from './stageView';
import type { Desk } from './useStageDesk';
import './SeatChips.scss';

const text = stageText.seats;
type Props = { readonly desk: Desk; readonly stage: Stage };

const signs: Record<SeatState, { readonly icon: IconName | null; readonly color: Color }> = {
  marked: { icon: 'check', color: 'jade' },
  paper: { icon: 'edit', color: 'amber' },
  recused: { icon: null, color: 'ink2' },
  absent: { icon: 'cross', color: 'crimson' },
  waiting: { icon: 'clock', color: 'amber' },
  quiet: { icon: null, color: 'ink2' },
};

/** Who has submitted on the entry in focus. What they gave stands nowhere on this page. */
export function SeatChips({ desk, stage }: Props) {
  const entry = entryInFocus(stage);
  const isMarked = entry !== null && ['scoring', 'locked', 'revealed'].includes(entry.state);
  const whole = stage.seats.length - (entry?.recused.length ?? 0);
  return (
    <Card className="seats">
      <View className="seats__head">
        <View className="seats__title">{text.title}</View>
        {isMarked && <View className="seats__counted">{text.counted(entry.marked.length, whole)}</View>}
      </View>
      <View className="seats__chips">
        {stage.seats.map((seat) => (
          <SeatChip
            key={seat.seat}
            desk={desk}
            seat={seat}
            entry={entry}
            state={seatStateOf(stage, entry, seat.seat)}
          />
        ))}
      </View>
      {desk.mayDirect && <View className="stage__aside">{text.tapNext}</View>}
    </Card>
  );
}

type ChipProps = {
  readonly desk: Desk;
  readonly seat: Stage['seats'][number];
  readonly entry: StageEntry | null;
  readonly state: SeatState;
};

function SeatChip({ desk, seat, state }: ChipProps) {
  const { icon, color } = signs[state];
  const word = state === 'waiting' && seat.nudgedAt ? text.nudged : text[state];
  const name = `${seatName(seat.seat)} ${seat.name}`;
  return (
    <View
      className={`seat seat-${seat.seat} seat--${state}`}
      aria-role="button"
      aria-label={`${name} ${word}`}
      onClick={() => desk.open({ kind: 'seat', seat: seat.seat })}
    >
      <View className="seat__name">{name}</View>
      <View className="seat__state">
        {icon && <Icon name={icon} color={color} size="small" />}
        {word}
      </View>
    </View>
  );
}

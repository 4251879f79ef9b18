import { View } from '@tarojs/components';
import { drawDeskText as text } from '../../../locales/zh-CN/admission/drawDesk';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Card } from '../../components/Card';
import { Entry } from '../../components/Entry';
import { Fact } from '../../components/Fact';
import { now } from '../../device/clock';
import type { RosterEntry } from '../standing';
import type { Draw } from './drawPhase';

type Props = {
  readonly draw: Draw;
  /** Null until they have been read. */
  readonly entries: readonly RosterEntry[] | null;
  readonly isFinished: boolean;
  readonly onSeeRoster: () => void;
};

export function DrawResult({ draw, entries, isFinished, onSeeRoster }: Props) {
  const those = (status: RosterEntry['status']) => (entries ?? []).filter((entry) => entry.status === status);
  const seats = those('confirmed').reduce((sum, entry) => sum + entry.seats, 0);
  return (
    <>
      <Card title={draw.drawnAt ? text.drawn(sayMoment(draw.drawnAt, now())) : ''}>
        {entries && (
          <View className="draw-desk__result">
            {isFinished ? text.result(seats, those('waiting').length) : text.unfinished(those('applied').length)}
          </View>
        )}
        {isFinished && <View className="draw-desk__aside">{text.resultNext}</View>}
        <Fact icon="book" label={text.source}>
          {draw.publicSource}
        </Fact>
        <Fact icon="key" label={text.value}>
          {draw.publicValue}
        </Fact>
      </Card>
      <Card>
        <Entry name="roster" icon="people" text={text.roster} onTap={onSeeRoster} />
      </Card>
    </>
  );
}

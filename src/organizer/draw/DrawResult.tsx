import { View } from '@tarojs/components';
import type { OutputOf } from '../../../contracts/call';
import type { readDeliveries } from '../../../contracts/message/calls';
import { drawDeskText as text } from '../../../locales/zh-CN/admission/drawDesk';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Card } from '../../components/Card';
import { Entry } from '../../components/Entry';
import { Fact } from '../../components/Fact';
import { now } from '../../device/clock';
import type { RosterEntry } from '../standing';
import type { Draw } from './drawPhase';

export type DeliveryCounts = OutputOf<typeof readDeliveries>['counts'][number];
type Props = {
  readonly draw: Draw;
  /** Null until they have been read. */
  readonly entries: readonly RosterEntry[] | null;
  readonly isFinished: boolean;
  /** How many the message with the result reached; null until it has been read, or where there is none. */
  readonly delivered: DeliveryCounts | null;
  readonly onSeeRoster: () => void;
  readonly onSeeCalls: () => void;
};

export function DrawResult({ draw, entries, isFinished, delivered, onSeeRoster, onSeeCalls }: Props) {
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
        {delivered && (
          <View className="draw-desk__delivered">{text.told(delivered.sent, delivered.due, delivered.unreached)}</View>
        )}
        <Fact icon="lots" label={text.source}>
          {draw.publicSource}
        </Fact>
        <Fact icon="key" label={text.value}>
          {draw.publicValue}
        </Fact>
      </Card>
      <Card>
        {delivered !== null && delivered.unreached > 0 && (
          <Entry name="calls" icon="phone" text={text.calls(delivered.unreached)} onTap={onSeeCalls} />
        )}
        <Entry name="roster" icon="list" text={text.roster} onTap={onSeeRoster} />
      </Card>
    </>
  );
}

import { View } from '@tarojs/components';
import { seatName, stageText } from '../../../locales/zh-CN/contest/stage';
import { Card } from '../../components/Card';
import { Button } from '../../ui/Button';
import type { Stage } from './nextStep';
import { placeOf } from './stageView';
import type { Desk } from './useStageDesk';

const text = stageText.paper;
type Props = { readonly desk: Desk; readonly stage: Stage };

/** Typed from sheets: each counts once a second person has compared it. */
export function PaperWaiting({ desk, stage }: Props) {
  if (stage.paper.length === 0) return null;
  return (
    <Card title={text.title} className="paper">
      <View className="stage__aside">{text.next}</View>
      {stage.paper.map((typed) => (
        <PaperSheet key={typed.submission} desk={desk} stage={stage} typed={typed} />
      ))}
    </Card>
  );
}

function PaperSheet({ desk, stage, typed }: Props & { readonly typed: Stage['paper'][number] }) {
  const { submission, entry, seat, criteria, total, isOwn } = typed;
  const name = stage.seats.find((one) => one.seat === seat)?.name ?? '';
  return (
    <View className="paper__sheet">
      <View className="paper__of">{text.of(placeOf(stage, entry), `${seatName(seat)} ${name}`)}</View>
      {stage.rules.criteria.map(({ id, name: criterion }) => (
        <View key={id} className="paper__mark">
          <View className="paper__criterion">{criterion}</View>
          <View className="paper__figure">{criteria[id] ?? '—'}</View>
        </View>
      ))}
      <View className="paper__total">{text.total(total)}</View>
      {isOwn && <View className="stage__aside">{text.own}</View>}
      {desk.mayDirect && (
        <View className="paper__actions">
          <Button
            className="reject-paper-button"
            onTap={() => desk.act({ type: 'reject-paper', submission }, null, text.rejected)}
          >
            {text.reject}
          </Button>
          {!isOwn && (
            <Button
              className="confirm-paper-button"
              onTap={() => desk.act({ type: 'confirm-paper', submission }, null, text.confirmed)}
            >
              {text.confirm}
            </Button>
          )}
        </View>
      )}
    </View>
  );
}

import { View } from '@tarojs/components';
import { seatName, stageText } from '../../../locales/zh-CN/contest/stage';
import { sayClock } from '../../../locales/zh-CN/time/time';
import { Entry } from '../../components/Entry';
import type { Stage } from './nextStep';
import { beforeReplacing } from './questions';
import { entryInFocus, seatStateOf } from './stageView';
import type { Desk } from './useStageDesk';

const text = stageText.seats;
type Props = { readonly desk: Desk; readonly stage: Stage; readonly seat: string };

/** What may be done about one judge: remind, replace, take the marks from paper. */
export function SeatSheet({ desk, stage, seat: id }: Props) {
  const seat = stage.seats.find((one) => one.seat === id);
  if (seat === undefined) return null;
  const entry = entryInFocus(stage);
  const state = seatStateOf(stage, entry, id);
  const isOpen = entry?.state === 'scoring' && state !== 'recused';
  return (
    <View className="sheet">
      <View className="sheet__title">{`${seatName(id)} ${seat.name}`}</View>
      <View className="stage__aside">{text[state]}</View>
      {desk.mayDirect && (state === 'waiting' || state === 'quiet') && (
        <Entry
          name="nudge"
          icon="bell"
          text={text.nudge}
          {...(seat.nudgedAt && { aside: text.nudgedAt(sayClock(seat.nudgedAt)) })}
          onTap={() => desk.act({ type: 'nudge', seat: id }, null, text.nudged)}
        />
      )}
      {isOpen && <Entry name="paper" icon="edit" text={text.typePaper} onTap={() => desk.typePaper(entry.key, id)} />}
      {desk.mayDirect && <Alternates desk={desk} stage={stage} seat={seat} />}
    </View>
  );
}

type AlternateProps = Omit<Props, 'seat'> & { readonly seat: Stage['seats'][number] };

function Alternates({ desk, stage, seat }: AlternateProps) {
  if (stage.alternates.length === 0) return <View className="sheet__cannot">{text.noAlternate}</View>;
  return (
    <>
      {stage.alternates.map(({ seat: alternate, name, hasJoined }) =>
        hasJoined || stage.isRehearsal ? (
          <Entry
            key={alternate}
            name={`replace-${alternate}`}
            icon="people"
            text={text.replaceBy(name)}
            onTap={() => desk.act({ type: 'replace', seat: seat.seat, alternate }, beforeReplacing(seat, name))}
          />
        ) : (
          <View key={alternate} className="sheet__cannot">
            <View>{text.replaceBy(name)}</View>
            <View className="stage__aside">{text.alternateNotThere}</View>
          </View>
        ),
      )}
    </>
  );
}

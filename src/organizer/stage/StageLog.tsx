import { View } from '@tarojs/components';
import { seatName, stageText } from '../../../locales/zh-CN/contest/stage';
import { sayClock } from '../../../locales/zh-CN/time/time';
import { Card } from '../../components/Card';
import { RowList } from '../../components/list/RowList';
import { rowSection } from '../../components/list/rowSection';
import type { Stage } from './nextStep';
import { placeOf } from './stageView';

const text = stageText.log;

const head = (words: string, aside = '') => (
  <>
    <View className="log__head">{words}</View>
    {aside && <View className="stage__aside">{aside}</View>}
  </>
);
const line = (words: string, clock: string) => (
  <View className="log__line">
    <View className="log__words">{words}</View>
    <View className="log__clock">{clock}</View>
  </View>
);

/** Who sat where from when, what came too late, what was deliberated. */
export function StageLog({ stage }: { readonly stage: Stage }) {
  return (
    <Card title={text.title} className="log">
      <RowList
        name="log"
        sections={[
          rowSection({
            name: 'late',
            rows: stage.late,
            keyOf: ({ seat, entry, at }) => `${entry}.${seat}.${at}`,
            draw: ({ seat, entry, total, at }) =>
              line(text.lateOf(placeOf(stage, entry), seatName(seat), total), sayClock(at)),
            head: head(text.late, text.lateNext),
          }),
          rowSection({
            name: 'notes',
            rows: stage.notes,
            keyOf: ({ at }, index) => `${at}.${index}`,
            draw: ({ at, text: words }) => line(words, sayClock(at)),
            head: head(text.notes),
          }),
          rowSection({
            name: 'sittings',
            rows: stage.sittings,
            keyOf: ({ seat, from }) => `${seat}.${from}`,
            draw: ({ seat, name, from }) => line(`${seatName(seat)} ${name}`, text.sitting(sayClock(from))),
            head: head(text.sittings),
          }),
        ]}
      />
    </Card>
  );
}

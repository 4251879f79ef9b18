import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { OutputOf } from '../../../contracts/call';
import type { listMyAppointments } from '../../../contracts/contest/appointments';
import { dutyNames, sayDate, appointmentText as text } from '../../../locales/zh-CN/contest/appointment';
import { RowList } from '../list/RowList';
import { rowSection } from '../list/rowSection';
import './DutyLog.scss';

export type DutyLine = OutputOf<typeof listMyAppointments>['appointments'][number]['records'][number];

type Props = { readonly records: readonly DutyLine[]; readonly controlOf?: (line: DutyLine) => ReactNode };

/** Latest day first; what was struck is struck through. */
export function DutyLog({ records, controlOf }: Props) {
  const section = rowSection({
    name: 'duties',
    rows: [...records].sort((one, other) => (one.on < other.on ? 1 : -1)),
    keyOf: ({ id }) => id,
    draw: (line) => (
      <View className={line.isStruck ? 'duty-line duty-line--struck' : 'duty-line'}>
        <View className="duty-line__words">
          <View className="duty-line__when">{text.logged(sayDate(line.on), dutyNames[line.duty])}</View>
          <View className="duty-line__text">{line.text}</View>
        </View>
        {controlOf?.(line)}
      </View>
    ),
    isLined: true,
  });
  return <RowList name="duty-log" sections={[section]} />;
}

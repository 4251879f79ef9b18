import { View } from '@tarojs/components';
import type { OutputOf } from '../../../contracts/call';
import type { readMe } from '../../../contracts/member/calls';
import { meText as text } from '../../../locales/zh-CN/member/me';
import { sayDay } from '../../../locales/zh-CN/time/time';
import { Card } from '../../components/Card';
import { Entry } from '../../components/Entry';
import { RowList } from '../../components/list/RowList';
import { rowSection } from '../../components/list/rowSection';
import { now } from '../../device/clock';
import { openPage } from '../../device/navigation';

type Props = { readonly restriction: NonNullable<OutputOf<typeof readMe>['restriction']> };

/** Why someone gets onto waiting lists only, until when, and the way to object. */
export function RestrictionCard({ restriction }: Props) {
  return (
    <Card title={text.restricted(sayDay(restriction.until, now()))} className="restriction">
      <View className="restriction__words">{text.restrictedWhy}</View>
      <RowList
        name="absences"
        sections={[
          rowSection({
            name: 'absences',
            rows: restriction.absences,
            keyOf: ({ registrationId }) => registrationId,
            draw: ({ registrationId, title, at }) => (
              <Entry
                name="absence"
                icon="calendar"
                text={title}
                aside={`${sayDay(at, now())} · ${text.appeal}`}
                onTap={() => openPage('pages/ticket', { registrationId })}
              />
            ),
            isLined: true,
          }),
        ]}
      />
      <View className="restriction__words">{text.restrictedNext}</View>
    </Card>
  );
}

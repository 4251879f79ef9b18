import { View } from '@tarojs/components';
import type { EntryRole, EntryStep } from '../../../domain/entry/entry';
import type { Instant } from '../../../domain/time/instant';
import { entryRoleText, entryStepText, entryText as text } from '../../../locales/zh-CN/contest/entry';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { now } from '../../device/clock';
import { Card } from '../Card';
import { RowList } from '../list/RowList';
import { rowSection } from '../list/rowSection';
import '../ticket/Timeline.scss';

type Step = {
  readonly step: EntryStep;
  readonly at: Instant;
  readonly by: EntryRole;
  readonly reason: string | null;
};

/** Every step of an entry, the latest first: what, why, when, and by whom in which part. */
export function EntryHistory({ history }: { readonly history: readonly Step[] }) {
  const latestFirst = [...history].reverse();
  const last = latestFirst.length - 1;
  return (
    <Card title={text.history}>
      <RowList
        name="history"
        sections={[
          rowSection({
            name: 'steps',
            rows: latestFirst,
            keyOf: (_, index) => String(last - index),
            draw: ({ step, at, by, reason }, index) => (
              <View
                className={`timeline__step ${index === 0 ? 'timeline__step--latest' : ''} ${index === last ? 'timeline__step--first' : ''}`}
              >
                <View className="timeline__line">
                  <View className={index === 0 ? 'timeline__dot timeline__dot--latest' : 'timeline__dot'} />
                </View>
                <View className="timeline__words">
                  <View className="timeline__what">{entryStepText[step]}</View>
                  {reason && <View className="timeline__reason">{text.reason(reason)}</View>}
                  <View className="timeline__when">
                    {sayMoment(at, now())} · {entryRoleText[by]}
                  </View>
                </View>
              </View>
            ),
            className: 'timeline',
          }),
        ]}
      />
    </Card>
  );
}

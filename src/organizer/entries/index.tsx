import { View } from '@tarojs/components';
import { entryViews } from '../../../contracts/contest/checking';
import { placeName } from '../../../locales/zh-CN/area/place';
import { queueText as text } from '../../../locales/zh-CN/contest/queue';
import { sayClock, sayMoment } from '../../../locales/zh-CN/time/time';
import { Answered } from '../../components/Answered';
import { EntryMark } from '../../components/contest/EntryMark';
import { Chips } from '../../components/form/Chips';
import { EmptyState } from '../../components/list/EmptyState';
import { RowList } from '../../components/list/RowList';
import { rowSection } from '../../components/list/rowSection';
import { Screen } from '../../components/Screen';
import { now } from '../../device/clock';
import { useQueue } from './useQueue';
import './index.scss';

/** What waits to be checked, who waits longest first, and what became of the others. */
export default function EntriesPage() {
  const { view, choose, shown, entries, more, open, type } = useQueue();
  const counts = shown.value?.counts;
  const options = entryViews.map((value) => ({
    value,
    text: counts ? text.count(text.views[value], counts[value]) : text.views[value],
  }));
  return (
    <Screen className="entries">
      {shown.value && <View className="entries__title">{shown.value.title}</View>}
      <Chips name="view" label={text.title} options={options} chosen={view} onChoose={choose} />
      <Answered of={shown}>
        {({ isOrganizer }) => (
          <>
            <RowList
              key={view}
              name="entries"
              sections={[
                rowSection({
                  name: view,
                  rows: entries,
                  keyOf: ({ entryId }) => entryId,
                  draw: ({ entryId, title, team, townshipCode, status, statusAt, isTyped, claim }) => (
                    <View
                      className="card entries__row"
                      aria-role="button"
                      aria-label={title}
                      onClick={() => open(entryId)}
                    >
                      <View className="entries__name">{title}</View>
                      <View className="entries__aside">
                        {[team, townshipCode && placeName(townshipCode), isTyped && text.typed]
                          .filter(Boolean)
                          .join(' · ')}
                      </View>
                      <EntryMark status={status} />
                      <View className="entries__aside">
                        {claim
                          ? claim.isMine
                            ? text.mine(sayClock(claim.until))
                            : text.taken
                          : text.since(sayMoment(statusAt, now()))}
                      </View>
                    </View>
                  ),
                }),
              ]}
              more={more}
              empty={<EmptyState title={text.empty} next={text.emptyNext} />}
            />
            {isOrganizer && (
              <View className="text-link type-entry-link" aria-role="link" onClick={type}>
                {text.typeOne}
              </View>
            )}
          </>
        )}
      </Answered>
    </Screen>
  );
}

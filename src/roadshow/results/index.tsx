import { View } from '@tarojs/components';
import type { OutputOf } from '../../../contracts/call';
import { listResults } from '../../../contracts/contest/results';
import { wallClockOf } from '../../../domain/time/beijing';
import { resultsText as text } from '../../../locales/zh-CN/contest/results';
import { Answered } from '../../components/Answered';
import { EmptyState } from '../../components/list/EmptyState';
import { RowList } from '../../components/list/RowList';
import { rowSection } from '../../components/list/rowSection';
import { Screen } from '../../components/Screen';
import { openPage } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { useCall } from '../../gateway/useCall';
import { ResultRow } from './ResultRow';

type Result = OutputOf<typeof listResults>['results'][number];

/** Contests whose result is public, year by year. */
export default function ResultsPage() {
  const shown = useCall(listResults, {});
  useRefresh(shown.reload);
  return (
    <Screen className="results">
      <Answered of={shown}>
        {({ results }) => (
          <RowList
            name="results"
            sections={byYear(results).map(([year, rows]) =>
              rowSection({
                name: `year-${year}`,
                rows,
                keyOf: ({ contestId }) => contestId,
                draw: (result) => (
                  <ResultRow
                    result={result}
                    onTap={() => openPage('roadshow/result', { contestId: result.contestId })}
                  />
                ),
                head: <View className="section-title">{text.year(year)}</View>,
              }),
            )}
            empty={<EmptyState title={text.empty} next={text.emptyNext} />}
          />
        )}
      </Answered>
    </Screen>
  );
}

function byYear(results: readonly Result[]): readonly (readonly [number, readonly Result[]])[] {
  const years = new Map<number, Result[]>();
  for (const result of results) {
    const { year } = wallClockOf(result.startAt);
    years.set(year, [...(years.get(year) ?? []), result]);
  }
  return [...years].sort(([one], [other]) => other - one);
}

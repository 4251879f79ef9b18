import { View } from '@tarojs/components';
import { resultsText } from '../../../locales/zh-CN/contest/results';
import { rankingsText as text } from '../../../locales/zh-CN/ranking/rankings';
import { Answered } from '../../components/Answered';
import { Card } from '../../components/Card';
import { Entry } from '../../components/Entry';
import { FailureNotice } from '../../components/FailureNotice';
import { EmptyState } from '../../components/list/EmptyState';
import { RowList } from '../../components/list/RowList';
import { rowSection } from '../../components/list/rowSection';
import { Screen } from '../../components/Screen';
import { openPage } from '../../device/navigation';
import { MyHours } from './MyHours';
import { RankRow } from './RankRow';
import { useRankings } from './useRankings';
import './index.scss';

export default function RankingsPage() {
  const { shown, listing } = useRankings();
  return (
    <Screen className="rankings">
      <Answered of={shown}>
        {({ rows, me }) => (
          <>
            <MyHours me={me} isBusy={listing.isSending} onSetListed={listing.setListed} />
            {listing.failure && <FailureNotice failure={listing.failure} />}
            <Card>
              <Entry
                name="results"
                icon="ranking"
                text={resultsText.entry}
                aside={resultsText.entryAside}
                onTap={() => openPage('roadshow/results')}
              />
            </Card>
            <View className="section-title">{text.board}</View>
            <RowList
              name="board"
              sections={[
                rowSection({
                  name: 'board',
                  rows,
                  keyOf: (_, index) => String(index),
                  draw: (row) => <RankRow {...row} />,
                  className: 'rankings__board',
                  isLined: true,
                }),
              ]}
              empty={<EmptyState title={text.empty} next={text.emptyNext} />}
            />
          </>
        )}
      </Answered>
    </Screen>
  );
}

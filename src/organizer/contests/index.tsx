import { View } from '@tarojs/components';
import { contestStatusNames, contestText as text } from '../../../locales/zh-CN/contest/manage';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Answered } from '../../components/Answered';
import { Entry } from '../../components/Entry';
import { EmptyState } from '../../components/list/EmptyState';
import { RowList } from '../../components/list/RowList';
import { rowSection } from '../../components/list/rowSection';
import { Screen } from '../../components/Screen';
import { now } from '../../device/clock';
import { Button } from '../../ui/Button';
import { type ListedContest, useContests } from './useContests';

export default function ContestsPage() {
  const { shown, coming, past, open, create } = useContests();
  const actions = shown.value && (
    <Button className="create-contest-button" kind="primary" onTap={create}>
      {text.create}
    </Button>
  );
  const section = (name: 'coming' | 'past', rows: readonly ListedContest[]) =>
    rowSection({
      name,
      rows,
      keyOf: ({ contestId }) => contestId,
      draw: ({ contestId, title, startAt, venue, status }) => (
        <Entry
          name="contest"
          icon="ranking"
          text={title}
          aside={`${contestStatusNames[status]} · ${sayMoment(startAt, now())} · ${venue}`}
          onTap={() => open(contestId)}
        />
      ),
      head: <View className="card__title">{text[name]}</View>,
      className: 'card',
      isLined: true,
    });
  return (
    <Screen className="contests" actions={actions}>
      <Answered of={shown}>
        {() => (
          <RowList
            name="contests"
            sections={[section('coming', coming), section('past', past)]}
            empty={<EmptyState title={text.empty} next={text.emptyNext} />}
          />
        )}
      </Answered>
    </Screen>
  );
}

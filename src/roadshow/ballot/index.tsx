import { View } from '@tarojs/components';
import { ballotText as text } from '../../../locales/zh-CN/contest/ballot';
import { Answered } from '../../components/Answered';
import { Card } from '../../components/Card';
import { FailureNotice } from '../../components/FailureNotice';
import { EmptyState } from '../../components/list/EmptyState';
import { Notice } from '../../components/Notice';
import { Screen } from '../../components/Screen';
import { OpenEntry } from './OpenEntry';
import { type BallotEntry, useBallot } from './useBallot';
import './index.scss';

export default function BallotPage() {
  const { shown, vote, failure } = useBallot();
  return (
    <Screen className="ballot">
      <Answered of={shown}>
        {({ title, obstacle, isClosed, entries }) => {
          if (obstacle !== null) return <EmptyState {...text.obstacle[obstacle]} />;
          const open = entries.filter(({ isOpen }) => isOpen);
          const others = entries.filter(({ isOpen }) => !isOpen);
          return (
            <>
              <View className="ballot__contest">{title}</View>
              {failure && <FailureNotice failure={failure} />}
              {open.map((entry) => (
                <OpenEntry key={entry.key} entry={entry} onVote={(mark) => vote(entry.key, mark)} />
              ))}
              {open.length === 0 &&
                (isClosed ? (
                  <Notice className="ballot__over" tone="yes" icon="check" title={text.closed}>
                    {text.closedNext}
                  </Notice>
                ) : (
                  <Notice className="ballot__wait" tone="wait" icon="clock" title={text.notYet}>
                    {text.notYetNext}
                  </Notice>
                ))}
              {others.length > 0 && (
                <Card title={text.others} className="ballot__others">
                  {others.map((entry) => (
                    <View key={entry.key} className="ballot__other">
                      <View className="ballot__name">{entry.title}</View>
                      <View className="ballot__aside">{wordFor(entry)}</View>
                    </View>
                  ))}
                </Card>
              )}
            </>
          );
        }}
      </Answered>
    </Screen>
  );
}

function wordFor({ mine, state }: BallotEntry): string {
  if (mine !== null) return text.gave(mine);
  return state === 'locked' || state === 'revealed' ? text.gaveNone : text.waiting;
}

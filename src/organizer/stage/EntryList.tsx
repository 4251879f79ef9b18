import { View } from '@tarojs/components';
import { stageText } from '../../../locales/zh-CN/contest/stage';
import { Card } from '../../components/Card';
import { StatusMark } from '../../components/StatusMark';
import type { Stage, StageEntry } from './nextStep';
import { placeOf } from './stageView';
import type { Desk } from './useStageDesk';

const text = stageText.entries;
type Props = { readonly desk: Desk; readonly stage: Stage };

const tones = {
  waiting: 'quiet',
  'on-stage': 'wait',
  heard: 'wait',
  scoring: 'wait',
  locked: 'yes',
  revealed: 'yes',
  withdrawn: 'no',
} as const satisfies Record<StageEntry['state'], 'yes' | 'wait' | 'no' | 'quiet'>;

export function EntryList({ desk, stage }: Props) {
  return (
    <Card title={text.title} className="entries">
      {stage.entries.map((entry) => (
        <View
          key={entry.key}
          className={`stage-entry stage-entry-${entry.key}`}
          aria-role="button"
          aria-label={`${entry.title} ${stageText.state[entry.state]}`}
          onClick={() => desk.open({ kind: 'entry', entry: entry.key })}
        >
          <View className="stage-entry__place">{placeOf(stage, entry.key)}</View>
          <View className="stage-entry__words">
            <View className="stage-entry__title">{entry.title}</View>
            <View className="stage__aside">{entry.team}</View>
            <EntryResult stage={stage} entry={entry} />
          </View>
          <StatusMark tone={tones[entry.state]}>{stageText.state[entry.state]}</StatusMark>
        </View>
      ))}
    </Card>
  );
}

/** The final, once it is locked, and the rank among what is locked so far. */
function EntryResult({ stage, entry }: { readonly stage: Stage; readonly entry: StageEntry }) {
  if (entry.state === 'scoring') {
    const whole = stage.seats.length - entry.recused.length;
    return <View className="stage__aside">{text.marked(entry.marked.length, whole)}</View>;
  }
  if (entry.state === 'waiting' && entry.missedTurns > 0)
    return <View className="stage__aside">{text.missedOnce}</View>;
  if (entry.state !== 'locked' && entry.state !== 'revealed') return null;
  if (entry.final === null) return <View className="stage__aside">{text.tooFew}</View>;
  const rank = stage.standings.find(({ key }) => key === entry.key)?.rank ?? null;
  const isTied = stage.ties.some((keys) => keys.includes(entry.key));
  return (
    <View className="stage-entry__final">
      {text.final(entry.final)}
      {rank !== null && (
        <View className="stage__aside stage-entry__rank">{isTied ? text.tied(rank) : text.ranked(rank)}</View>
      )}
    </View>
  );
}

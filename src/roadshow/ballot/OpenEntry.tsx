import { View } from '@tarojs/components';
import { type VoteMark, voteMarks } from '../../../domain/contest/votes';
import { ballotText as text } from '../../../locales/zh-CN/contest/ballot';
import { Card } from '../../components/Card';
import { StatusMark } from '../../components/StatusMark';
import type { BallotEntry } from './useBallot';

type Props = { readonly entry: BallotEntry; readonly onVote: (mark: VoteMark) => void };

/** An entry that takes votes: a tap gives one, another tap changes it. */
export function OpenEntry({ entry: { title, team, mine }, onVote }: Props) {
  return (
    <Card className="ballot__open">
      <View className="ballot__aside">{text.open}</View>
      <View className="ballot__title">{title}</View>
      <View className="ballot__aside">{team}</View>
      <View className="ballot__marks" aria-role="radiogroup">
        {voteMarks.map((mark) => (
          <View
            key={mark}
            className={`ballot__mark vote-${mark} ${mark === mine ? 'ballot__mark--mine' : ''}`}
            aria-role="radio"
            aria-checked={mark === mine}
            aria-label={`${text.mark(mark)} ${text.words[mark]}`}
            onClick={() => onVote(mark)}
          >
            <View className="ballot__figure">{mark}</View>
            <View className="ballot__word">{text.words[mark]}</View>
          </View>
        ))}
      </View>
      {mine === null ? (
        <View className="ballot__aside">{text.lead}</View>
      ) : (
        <StatusMark tone="yes">{text.mine(mine)}</StatusMark>
      )}
    </Card>
  );
}

import { View } from '@tarojs/components';
import type { OutputOf } from '../../../contracts/call';
import type { readResult } from '../../../contracts/contest/results';
import { restAward } from '../../../domain/contest/contest';
import { awardName } from '../../../locales/zh-CN/contest/awards';
import { resultText as text } from '../../../locales/zh-CN/contest/result';
import { stageName } from '../../../locales/zh-CN/contest/stages';
import { Card } from '../../components/Card';
import './StandingsCard.scss';

type Result = NonNullable<OutputOf<typeof readResult>['result']>;
type Props = { readonly result: Pick<Result, 'standings' | 'stages'>; readonly ownEntryId: string | null };

/** Every entry in the order of its rank, with what it was awarded. */
export function StandingsCard({ result: { standings, stages }, ownEntryId }: Props) {
  const noFinal = stages.length > 0 ? text.noCombined : text.tooFew;
  return (
    <Card title={text.standings} className="placings">
      {standings.map(({ key, entryId, title, team, rank, final, award, components }) => {
        const isAwarded = award !== null && award !== restAward;
        return (
          <View
            key={key}
            className={`placing placing-${key}`}
            aria-label={rank === null ? text.noRank : text.rank(rank)}
          >
            <View className={isAwarded ? 'placing__rank placing__rank--awarded' : 'placing__rank'}>{rank ?? '—'}</View>
            <View className="placing__words">
              <View className="placing__title">{title}</View>
              <View className="placing__aside">{team}</View>
              <View className="placing__foot">
                {award && <View className="placing__award">{awardName(award)}</View>}
                <View className="placing__final">{final === null ? noFinal : text.points(final)}</View>
                {entryId === ownEntryId && <View className="placing__mine">{text.mine}</View>}
              </View>
              {components && <Components stages={stages} components={components} />}
            </View>
          </View>
        );
      })}
    </Card>
  );
}

type ComponentsProps = Pick<Result, 'stages'> & { readonly components: readonly (string | null)[] };

/** What each stage gives to the final. */
const Components = ({ stages, components }: ComponentsProps) => (
  <View className="placing__stages">
    {stages.map(({ contestId, title, weight }, index) => (
      <View key={contestId}>{text.stage(stageName(title, weight), components[index] ?? null)}</View>
    ))}
  </View>
);

import { View } from '@tarojs/components';
import { awardName } from '../../../locales/zh-CN/contest/awards';
import { stageText } from '../../../locales/zh-CN/contest/stage';
import { Card } from '../../components/Card';
import { StatusMark } from '../../components/StatusMark';
import type { NextStep, Stage } from './nextStep';

const text = stageText.closed;
type Props = { readonly stage: Stage; readonly step: NextStep };

/** What comes after the marks: two people agree, and the places are shown from the last one up. */
export function Ceremony({ stage, step }: Props) {
  const { standings, ceremony } = stage;
  const { shown, total, releases } = ceremony;
  const withdrawn = stage.entries.filter(({ state }) => state === 'withdrawn');
  const next = standings[total - shown - 1];
  const isOver = step.type === 'done' || step.type === 'end-rehearsal';
  return (
    <>
      <Card className="ceremony">
        <View className="on-stage__where">{isOver ? text.allShown : text.title}</View>
        {step.type === 'show-next' && (
          <>
            <View className="ceremony__figure">{text.shown(shown, total)}</View>
            {next && <View>{text.next(`${rankWords(next.rank)} ${next.title}`)}</View>}
          </>
        )}
        {(step.type === 'release-ceremony' || step.type === 'await-release') && (
          <>
            <View>{text.sealed}</View>
            <View className="stage__aside">{text.releases(releases)}</View>
          </>
        )}
        {step.type === 'done' && <View>{text.allShownNext}</View>}
        {step.type === 'end-rehearsal' && <View>{text.rehearsalOver}</View>}
      </Card>
      <Card title={text.standings} className="standings">
        {standings.map((one, index) => (
          <View key={one.key} className="standing">
            <View className="standing__rank">{rankWords(one.rank)}</View>
            <View className="standing__words">
              <View>{one.title}</View>
              <View className="stage__aside">
                {[one.award && awardName(one.award), one.final].filter(Boolean).join(' · ')}
              </View>
            </View>
            {index >= total - shown && <StatusMark tone="yes">{text.isShown}</StatusMark>}
          </View>
        ))}
        {withdrawn.map(({ key, title }) => (
          <View key={key} className="standing">
            <View className="standing__words">{title}</View>
            <View className="stage__aside">{text.withdrawn}</View>
          </View>
        ))}
      </Card>
    </>
  );
}

const rankWords = (rank: number | null): string => (rank === null ? '—' : stageText.entries.ranked(rank));

import { View } from '@tarojs/components';
import { resultText as text } from '../../../locales/zh-CN/contest/result';
import { Answered } from '../../components/Answered';
import { faceStyle } from '../../components/activity/kindFace';
import { EmptyState } from '../../components/list/EmptyState';
import { Screen } from '../../components/Screen';
import { StatusMark } from '../../components/StatusMark';
import { now } from '../../device/clock';
import { Button } from '../../ui/Button';
import { NoticeCard } from './NoticeCard';
import { ProofCard } from './ProofCard';
import { StandingsCard } from './StandingsCard';
import { useResult } from './useResult';
import './index.scss';

export default function ResultPage() {
  const { shown, proof, seeSheet } = useResult();
  const mine = shown.value?.mine ?? null;
  const actions = mine && (
    <Button className="own-sheet-button" kind="primary" onTap={seeSheet}>
      {text.seeSheet}
    </Button>
  );
  return (
    <Screen className="result" actions={actions}>
      <Answered of={shown}>
        {({ title, result }) =>
          result === null ? (
            <EmptyState title={text.notYet} next={text.notYetNext} />
          ) : (
            <>
              <View className="result__head" style={faceStyle('roadshow')}>
                <View className="result__kind">{text.kind}</View>
                <View className="result__title">{title}</View>
                {now() < result.noticeUntil ? (
                  <StatusMark tone="wait">{text.inNotice}</StatusMark>
                ) : (
                  <StatusMark tone="yes">{text.noticeOver}</StatusMark>
                )}
              </View>
              <StandingsCard result={result} ownEntryId={mine?.entryId ?? null} />
              <NoticeCard result={result} />
              <ProofCard
                lastReceipt={result.lastReceipt}
                entries={result.standings.length}
                check={proof.check}
                isFirst={mine === null}
                onRecompute={() => proof.recompute(result)}
                onCopy={proof.copy}
              />
            </>
          )
        }
      </Answered>
    </Screen>
  );
}

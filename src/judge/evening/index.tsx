import { judgingText as text } from '../../../locales/zh-CN/contest/judging';
import { Answered } from '../../components/Answered';
import { Card } from '../../components/Card';
import { Entry } from '../../components/Entry';
import { openPage } from '../../device/navigation';
import type { Judging } from '../../gateway/marks/keptJudging';
import { useSheets } from '../../gateway/marks/useSheets';
import { chooseDim, useChosenDim } from '../../theme/dim';
import { Button } from '../../ui/Button';
import { JudgeScreen } from '../JudgeScreen';
import { currentEntry, isMarkable, type JudgingEntry, numberOf } from '../judgedEntry';
import { useJudging } from '../useJudging';
import { useNudge } from '../useNudge';
import { runParameters } from '../useRunName';
import { useStageNews } from '../useStageNews';
import { CurrentCard } from './CurrentCard';
import { EntryList } from './EntryList';
import { EveningNotices } from './EveningNotices';
import { RecusalCard } from './RecusalCard';
import './index.scss';

export default function EveningPage() {
  const { run, isVisible, shown, isOffline } = useJudging();
  const readSheet = useSheets();
  const isDim = useChosenDim();
  const judging = shown.value;
  useNudge(judging);
  useStageNews(judging);

  const sheetIn = (evening: Judging) => (entry: JudgingEntry) => readSheet(evening, entry);
  const current = judging && currentEntry(judging, sheetIn(judging));
  const open = (key: string) => openPage('judge/marking', { ...runParameters(run), entry: key });
  const goes = judging && current && (isMarkable(judging, current) ? text.goMark : text.goRead);
  const isRunning = judging?.status === 'running';
  return (
    <JudgeScreen
      className="evening"
      isRehearsal={run.isRehearsal}
      isAwake={isVisible && isRunning}
      actions={
        current &&
        goes && (
          <Button className="go-mark" kind="primary" onTap={() => open(current.key)}>
            {goes(numberOf(current.key))}
          </Button>
        )
      }
    >
      <Answered of={shown}>
        {(evening) => (
          <>
            <EveningNotices judging={evening} isOffline={isOffline} sheetOf={sheetIn(evening)} />
            {isRunning && (
              <CurrentCard judging={evening} current={current} sheetOf={sheetIn(evening)} isVisible={isVisible} />
            )}
            {evening.undrawn.length > 0 && !run.isRehearsal ? (
              <RecusalCard judging={evening} onChange={shown.reload} />
            ) : (
              <EntryList judging={evening} sheetOf={sheetIn(evening)} onOpen={open} />
            )}
            <Card>
              <Entry
                name="dim"
                icon="eye"
                text={text.dim}
                aside={text.dimNext}
                isOn={isDim}
                onTap={() => chooseDim(!isDim)}
              />
            </Card>
          </>
        )}
      </Answered>
    </JudgeScreen>
  );
}

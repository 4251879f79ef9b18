import { Answered } from '../../components/Answered';
import { replacePage } from '../../device/navigation';
import { useSheets } from '../../gateway/marks/useSheets';
import { JudgeScreen } from '../JudgeScreen';
import { useJudging } from '../useJudging';
import { useNudge } from '../useNudge';
import { runParameters } from '../useRunName';
import { useStageNews } from '../useStageNews';
import { MarkedEntry } from './MarkedEntry';
import { UnknownEntry } from './UnknownEntry';
import { useEntryKey } from './useMarking';
import './index.scss';

export default function MarkingPage() {
  const { run, isVisible, shown, isOffline } = useJudging();
  const key = useEntryKey();
  const readSheet = useSheets();
  useNudge(shown.value);
  useStageNews(shown.value);
  const judging = shown.value;
  const entry = judging?.entries.find((one) => one.key === key);
  if (judging === null || entry === undefined)
    return (
      <JudgeScreen className="marking" isRehearsal={run.isRehearsal} isAwake={false}>
        <Answered of={shown}>{() => <UnknownEntry />}</Answered>
      </JudgeScreen>
    );
  return (
    <MarkedEntry
      judging={judging}
      entry={entry}
      sheet={readSheet(judging, entry)}
      shown={shown}
      isVisible={isVisible}
      isOffline={isOffline}
      onGo={(other) => replacePage('judge/marking', { ...runParameters(run), entry: other })}
    />
  );
}

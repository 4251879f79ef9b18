import { stageText as text } from '../../../locales/zh-CN/contest/stage';
import { Answered } from '../../components/Answered';
import { Notice } from '../../components/Notice';
import { Screen } from '../../components/Screen';
import { Ceremony } from './Ceremony';
import { EntryList } from './EntryList';
import { nextStep } from './nextStep';
import { OnStage } from './OnStage';
import { PaperWaiting } from './PaperWaiting';
import { Preparing } from './Preparing';
import { SeatChips } from './SeatChips';
import { Sheets } from './Sheets';
import { StageLog } from './StageLog';
import { StartActions } from './StartActions';
import { StepActions } from './StepActions';
import { Strips } from './Strips';
import { Ties } from './Ties';
import { useStageDesk } from './useStageDesk';
import './index.scss';

export default function StagePage() {
  const desk = useStageDesk();
  const { stage, mayDirect, shown, run, offlineSince } = desk;
  const preparing = shown.value?.preparing ?? null;
  const step = stage && nextStep(stage);
  const actions =
    stage && step ? (
      <StepActions desk={desk} stage={stage} step={step} />
    ) : (
      preparing && <StartActions desk={desk} preparing={preparing} />
    );
  return (
    <Screen className="stage" actions={actions}>
      <Strips isRehearsal={run.isRehearsal} offlineSince={offlineSince} />
      <Answered of={shown}>
        {(answer) => (
          <>
            {!mayDirect && (
              <Notice className="stage__looking-on" tone="yes" icon="eye" title={text.lookingOn}>
                {text.lookingOnNext}
              </Notice>
            )}
            {answer.preparing && <Preparing preparing={answer.preparing} isRehearsal={run.isRehearsal} />}
            {stage && step && (
              <>
                {stage.status === 'closed' ? (
                  <Ceremony stage={stage} step={step} />
                ) : (
                  <>
                    <OnStage desk={desk} stage={stage} />
                    <SeatChips desk={desk} stage={stage} />
                    <PaperWaiting desk={desk} stage={stage} />
                    <Ties desk={desk} stage={stage} />
                    <EntryList desk={desk} stage={stage} />
                  </>
                )}
                <StageLog stage={stage} />
              </>
            )}
          </>
        )}
      </Answered>
      {stage && <Sheets desk={desk} stage={stage} />}
    </Screen>
  );
}

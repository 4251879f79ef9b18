import { View } from '@tarojs/components';
import { stageText } from '../../../locales/zh-CN/contest/stage';
import { FailureNotice } from '../../components/FailureNotice';
import { Button } from '../../ui/Button';
import type { NextStep, Stage } from './nextStep';
import { placeOf } from './stageView';
import { useSettled } from './useSettled';
import type { Desk } from './useStageDesk';

const text = stageText.step;
type Props = { readonly desk: Desk; readonly stage: Stage; readonly step: NextStep };

/** The one thing to do now, within the thumb's reach; whatever else may be done lies behind 更多. */
export function StepActions({ desk, stage, step }: Props) {
  const { pressing, starting, mayDirect } = desk;
  // The stage's version would make a mark of time of it: only another thing to do is another button.
  const isSettled = useSettled(`${JSON.stringify(step)}.${stage.ceremony.shown}`);
  const words = mayDirect ? wordsOf(step, stage) : null;
  const failure = pressing.failure ?? starting.failure;
  const hint = hintOf(step, desk);
  return (
    <>
      {failure && <FailureNotice failure={failure} {...(pressing.retry && { onRetry: pressing.retry })} />}
      {hint && <View className="step__hint">{hint}</View>}
      {words !== null && (
        <Button
          className={isSettled ? `step-button step-${step.type}` : 'step-button'}
          kind="primary"
          isBusy={pressing.underway !== null || starting.isSending}
          onTap={() => {
            if (isSettled) desk.go(stage, step);
          }}
        >
          {words}
        </Button>
      )}
      <View className="stage__second">
        <View className="text-link more" aria-role="button" onClick={() => desk.open({ kind: 'more' })}>
          {text.more}
        </View>
      </View>
    </>
  );
}

function hintOf(step: NextStep, { waiting }: Desk): string | null {
  if (step.type === 'await-release') return text.released;
  if (step.type !== 'lock') return null;
  const count = waiting(step.entry);
  return count === 0 ? text.allIn : text.waiting(count);
}

/** Null where there is nothing to press. */
function wordsOf(step: NextStep, stage: Stage): string | null {
  switch (step.type) {
    case 'call':
      return text.call(placeOf(stage, step.entry));
    case 'begin':
      return text[step.phase];
    case 'open-scoring':
      return step.entry === stage.onStage ? text.openScoring : text.openScoringOf(placeOf(stage, step.entry));
    case 'invent-marks':
      return text.invent;
    case 'see-paper':
      return text.paper;
    case 'lock':
      return step.entry === stage.onStage ? text.lock : text.lockOf(placeOf(stage, step.entry));
    case 'reveal':
      return text.reveal(placeOf(stage, step.entry));
    case 'close':
      return text.close;
    case 'release-ceremony':
      return text.release;
    case 'show-next':
      return text.showNext;
    case 'end-rehearsal':
      return text.endRehearsal;
    default:
      return null;
  }
}

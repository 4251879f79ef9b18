import { View } from '@tarojs/components';
import { stageText } from '../../../locales/zh-CN/contest/stage';
import { Entry } from '../../components/Entry';
import { mayOpenScoring, nextStep, type Stage, type StageEntry } from './nextStep';
import { beforeMissing, beforeRepeating } from './questions';
import { entryIn } from './stageView';
import type { Desk } from './useStageDesk';

const text = stageText.more;
const callsBeforeMissing = 3;
type Props = { readonly desk: Desk; readonly stage: Stage };

/** What may be done besides the next step. */
export function MoreSheet({ desk, stage }: Props) {
  const isRunning = stage.status === 'running';
  const onStage = entryIn(stage, stage.onStage);
  return (
    <View className="sheet">
      <View className="sheet__title">{text.title}</View>
      {desk.mayDirect && onStage && stage.clock === null && <BeforePitch desk={desk} entry={onStage} />}
      {desk.mayDirect && onStage && stage.clock && <DuringPitch desk={desk} stage={stage} entry={onStage} />}
      {desk.mayDirect && <Entry name="note" icon="edit" text={text.note} onTap={() => desk.open({ kind: 'note' })} />}
      {isRunning && <Entry name="paper" icon="list" text={text.paper} onTap={() => desk.typePaper()} />}
      <Entry name="hall" icon="online" text={text.hall} onTap={desk.seeHall} />
      {stage.isRehearsal && (
        <Entry
          name="end-rehearsal"
          icon="cross"
          text={text.endRehearsal}
          onTap={() => {
            desk.close();
            desk.starting.end();
          }}
        />
      )}
    </View>
  );
}

type OnStageProps = { readonly desk: Desk; readonly entry: StageEntry };

/** Called, and not come yet. */
function BeforePitch({ desk, entry }: OnStageProps) {
  const { key, calls } = entry;
  return (
    <>
      <Entry
        name="call-again"
        icon="bell"
        text={text.callAgain}
        aside={stageText.calledTimes(calls)}
        onTap={() => desk.act({ type: 'call', entry: key })}
      />
      {calls < callsBeforeMissing ? (
        <View className="sheet__cannot">
          <View>{text.missed}</View>
          <View className="stage__aside">{text.missedNeeds(calls)}</View>
        </View>
      ) : (
        <Entry
          name="missed"
          icon="person"
          text={text.missed}
          onTap={() => desk.act({ type: 'miss', entry: key }, beforeMissing(entry))}
        />
      )}
    </>
  );
}

function DuringPitch({ desk, stage, entry }: OnStageProps & { readonly stage: Stage }) {
  const step = nextStep(stage);
  const isPitch = stage.clock?.phase === 'pitch';
  const isLateForAnswers = isPitch && step.type !== 'begin' && stage.rules.timing.answerSeconds > 0;
  const mayOpen = entry.state === 'on-stage' && step.type !== 'open-scoring' && mayOpenScoring(stage);
  return (
    <>
      {isLateForAnswers && (
        <Entry
          name="begin-answers"
          icon="clock"
          text={text.beginAnswers}
          onTap={() => desk.act({ type: 'begin', phase: 'answers' })}
        />
      )}
      {mayOpen && (
        <Entry
          name="open-scoring"
          icon="check"
          text={text.openScoring}
          onTap={() => desk.act({ type: 'open-scoring', entry: entry.key })}
        />
      )}
      <Entry
        name="repeat-pitch"
        icon="clock"
        text={text.repeatPitch}
        onTap={() => desk.act({ type: 'begin', phase: 'pitch' }, beforeRepeating)}
      />
    </>
  );
}

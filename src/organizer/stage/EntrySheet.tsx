import { View } from '@tarojs/components';
import { stageText } from '../../../locales/zh-CN/contest/stage';
import { saySeconds } from '../../../locales/zh-CN/time/time';
import { Entry } from '../../components/Entry';
import { mayOpenScoring, type Stage, type StageEntry } from './nextStep';
import { beforeCalling } from './questions';
import { entryIn, placeOf } from './stageView';
import type { Desk } from './useStageDesk';

const text = stageText.entries;
type Props = { readonly desk: Desk; readonly stage: Stage };

/** What may be done about one entry, in its turn or out of it. */
export function EntrySheet({ desk, stage, entryKey }: Props & { readonly entryKey: string }) {
  const entry = entryIn(stage, entryKey);
  if (entry === null) return null;
  const { title, team, overrunSeconds, deduction, state } = entry;
  return (
    <View className="sheet">
      <View className="sheet__title">{title}</View>
      <View className="stage__aside">
        {`${stageText.at(placeOf(stage, entryKey), stage.entries.length)} · ${team} · ${stageText.state[state]}`}
      </View>
      {overrunSeconds > 0 && (
        <View className="stage__aside">{text.overrun(saySeconds(overrunSeconds), deduction)}</View>
      )}
      {desk.mayDirect && <EntryActs desk={desk} stage={stage} entry={entry} />}
    </View>
  );
}

function EntryActs({ desk, stage, entry }: Props & { readonly entry: StageEntry }) {
  const { key, state } = entry;
  const nothing = <View className="sheet__cannot">{text.nothing}</View>;
  if (stage.status === 'closed') return nothing;
  switch (state) {
    case 'waiting':
      return (
        <Entry
          name="call-this"
          icon="bell"
          text={text.callThis}
          onTap={() => desk.act({ type: 'call', entry: key }, beforeCalling(stage, key))}
        />
      );
    case 'heard':
      return mayOpenScoring(stage) ? (
        <Entry
          name="open-scoring"
          icon="check"
          text={stageText.step.openScoring}
          onTap={() => desk.act({ type: 'open-scoring', entry: key })}
        />
      ) : (
        nothing
      );
    case 'scoring':
      return <Entry name="lock" icon="shield" text={stageText.step.lock} onTap={() => desk.lock(stage, key)} />;
    case 'locked':
    case 'revealed':
      return (
        <>
          {state === 'locked' && (
            <Entry
              name="reveal"
              icon="eye"
              text={stageText.step.reveal(placeOf(stage, key))}
              onTap={() => desk.act({ type: 'reveal', entry: key })}
            />
          )}
          <Entry name="unlock" icon="edit" text={text.unlock} onTap={() => desk.open({ kind: 'unlock', entry: key })} />
        </>
      );
    default:
      return nothing;
  }
}

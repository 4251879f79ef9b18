import { textRules } from '../../../domain/text/limits';
import { stageText as text } from '../../../locales/zh-CN/contest/stage';
import { PromptSheet } from '../../components/form/PromptSheet';
import { Popup } from '../../ui/Popup';
import { EntrySheet } from './EntrySheet';
import { MoreSheet } from './MoreSheet';
import type { Stage } from './nextStep';
import { SeatSheet } from './SeatSheet';
import { TieSheet } from './TieSheet';
import type { Desk } from './useStageDesk';
import './Sheets.scss';

type Props = { readonly desk: Desk; readonly stage: Stage };

/** Whatever lies over the desk. */
export function Sheets({ desk, stage }: Props) {
  const { sheet, close, pressing, run } = desk;
  const isPrompt = sheet?.kind === 'note' || sheet?.kind === 'unlock';
  const prompt = {
    refusedField: pressing.refusedField,
    isBusy: pressing.underway !== null,
    failure: pressing.failure,
    onClose: close,
  };
  return (
    <>
      <Popup isOpen={sheet !== null && !isPrompt} onClose={close}>
        {sheet?.kind === 'more' && <MoreSheet desk={desk} stage={stage} />}
        {sheet?.kind === 'seat' && <SeatSheet desk={desk} stage={stage} seat={sheet.seat} />}
        {sheet?.kind === 'entry' && <EntrySheet desk={desk} stage={stage} entryKey={sheet.entry} />}
        {sheet?.kind === 'tie' && <TieSheet desk={desk} stage={stage} keys={sheet.keys} />}
      </Popup>
      <PromptSheet
        {...prompt}
        name="note"
        draft={`stageNote.${run.contestId}`}
        sentAs="act.text"
        isOpen={sheet?.kind === 'note'}
        title={text.more.noteTitle}
        hint={text.more.noteHint}
        submit={text.more.noteSubmit}
        rule={textRules.stageNote}
        wrong={text.more.noteWrong}
        isLong={true}
        onSubmit={desk.note}
      />
      <PromptSheet
        {...prompt}
        name="unlock"
        draft={`unlock.${run.contestId}.${sheet?.kind === 'unlock' ? sheet.entry : ''}`}
        sentAs="act.reason"
        isOpen={sheet?.kind === 'unlock'}
        title={text.entries.unlockTitle}
        hint={text.entries.unlockHint}
        submit={text.entries.unlockSubmit}
        rule={textRules.unlockReason}
        wrong={text.entries.unlockWrong}
        onSubmit={(reason) => (sheet?.kind === 'unlock' ? desk.unlock(sheet.entry, reason) : Promise.resolve(false))}
      />
    </>
  );
}

import { textRules } from '../../../domain/text/limits';
import { checkText as text } from '../../../locales/zh-CN/contest/queue';
import { PromptSheet } from '../../components/form/PromptSheet';
import type { useCheck } from './useCheck';

type Props = { readonly check: ReturnType<typeof useCheck> };

/** What is said with a rejection, and in answer to an appeal. */
export function AnswerSheets({ check }: Props) {
  const { entryId, sheet, close, acts } = check;
  const isGranted = sheet === 'grant';
  return (
    <>
      <PromptSheet
        name="reject-reason"
        draft={`rejectEntry.${entryId}`}
        sentAs="reason"
        refusedField={acts.reject.refusedField}
        isOpen={sheet === 'reject'}
        title={text.rejectTitle}
        hint={text.rejectHint}
        submit={text.reject}
        kind="danger"
        isLong={true}
        rule={textRules.entryRejection}
        wrong={text.rejectWrong}
        isBusy={acts.reject.isSending}
        failure={acts.reject.failure}
        onSubmit={check.reject}
        onClose={close}
      />
      <PromptSheet
        name="appeal-answer"
        draft={`answerEntry.${entryId}`}
        sentAs="answer"
        refusedField={acts.appeal.refusedField}
        isOpen={sheet === 'grant' || sheet === 'refuse'}
        title={text.answerTitle}
        hint={text.answerHint}
        submit={isGranted ? text.grant : text.refuse}
        rule={textRules.appealAnswer}
        wrong={text.answerWrong}
        isBusy={acts.appeal.isSending}
        failure={acts.appeal.failure}
        onSubmit={check.decide(isGranted)}
        onClose={close}
      />
    </>
  );
}

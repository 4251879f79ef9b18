import { View } from '@tarojs/components';
import { textRules } from '../../../domain/text/limits';
import { ticketText } from '../../../locales/zh-CN/registration/ticket';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Card } from '../../components/Card';
import { PromptSheet } from '../../components/form/PromptSheet';
import { now } from '../../device/clock';
import type { Ticket } from '../../gateway/keptTickets';
import { Button } from '../../ui/Button';
import type { Appeal } from './useAppeal';

type Props = {
  readonly registrationId: string;
  readonly absence: NonNullable<Ticket['absence']>;
  readonly appeal: Appeal;
};

const text = ticketText.absence;

export function AbsenceCard({ registrationId, absence, appeal }: Props) {
  const said = absence.appeal;
  const isOpen = said === null && now() < absence.appealBy;
  return (
    <Card className="absence" title={said ? titleOf(said.isExcused) : text.title}>
      {said === null && <View className="absence__words">{text.next}</View>}
      {said && <View className="absence__words">{text.said(said.reason)}</View>}
      {said?.answer && <View className="absence__answer">{text.answer(said.answer)}</View>}
      {said === null && (
        <View className="absence__until">{isOpen ? text.until(sayMoment(absence.appealBy, now())) : text.tooLate}</View>
      )}
      {isOpen && (
        <Button className="appeal-button" onTap={appeal.open}>
          {text.appeal}
        </Button>
      )}
      <PromptSheet
        name="appeal"
        draft={`appeal.${registrationId}`}
        sentAs="reason"
        refusedField={appeal.refusedField}
        isOpen={appeal.isOpen}
        title={text.reason}
        hint={text.reasonHint}
        submit={text.send}
        isLong={true}
        rule={textRules.appealReason}
        wrong={text.reasonWrong}
        isBusy={appeal.isSending}
        failure={appeal.failure}
        onSubmit={appeal.submit}
        onClose={appeal.close}
      />
    </Card>
  );
}

function titleOf(isExcused: boolean | null): string {
  if (isExcused === null) return text.waiting;
  return isExcused ? text.excused : text.refused;
}

import { View } from '@tarojs/components';
import { useState } from 'react';
import { ticketText } from '../../../locales/zh-CN/registration/ticket';
import { FailureNotice } from '../../components/FailureNotice';
import { Stepper } from '../../components/form/Stepper';
import type { Ticket } from '../../gateway/keptTickets';
import { Button } from '../../ui/Button';
import type { useFewerSeats } from './useFewerSeats';

type Props = { readonly ticket: Ticket; readonly giving: ReturnType<typeof useFewerSeats> };

const text = ticketText.fewer;

/** For a party of which some do not come: their seats go to others, and the rest keep theirs. */
export function FewerSeats({ ticket, giving }: Props) {
  const [chosen, setChosen] = useState<number | null>(null);
  if (!giving.isOpen) return null;
  const keeps = Math.min(chosen ?? ticket.seats - 1, ticket.seats - 1);
  return (
    <>
      {giving.failure && <FailureNotice failure={giving.failure} />}
      <View className="ticket__cancel">
        <Stepper
          name="keeps"
          label={text.label}
          value={keeps}
          least={1}
          most={ticket.seats - 1}
          hint={text.hint(ticket.seats - keeps)}
          onChange={setChosen}
        />
        <Button className="fewer-seats-button" isBusy={giving.isSending} onTap={() => giving.giveBack(keeps)}>
          {text.giveBack(ticket.seats - keeps)}
        </Button>
      </View>
    </>
  );
}

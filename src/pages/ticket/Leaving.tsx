import { View } from '@tarojs/components';
import { ticketText as text } from '../../../locales/zh-CN/registration/ticket';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { FailureNotice } from '../../components/FailureNotice';
import { now } from '../../device/clock';
import type { Ticket } from '../../gateway/keptTickets';
import { Button } from '../../ui/Button';
import type { useCancellation } from './useCancellation';

type Props = { readonly ticket: Ticket; readonly cancellation: ReturnType<typeof useCancellation> };

export function Leaving({ ticket, cancellation }: Props) {
  const { failure, isOpen, isInTime, isSending, word, cancel } = cancellation;
  return (
    <>
      {failure && <FailureNotice failure={failure} />}
      {isOpen && (
        <View className="ticket__cancel">
          <View className="ticket__deadline">{isInTime ? hintFor(ticket) : text.tooLate}</View>
          {isInTime && (
            <Button className="cancel-button" kind="danger" isBusy={isSending} onTap={cancel}>
              {word}
            </Button>
          )}
        </View>
      )}
    </>
  );
}

function hintFor({ status, cancelBy }: Ticket): string {
  if (status === 'waiting') return text.line.leaveHint;
  return status === 'applied' ? text.application.withdrawHint : text.cancelBy(sayMoment(cancelBy, now()));
}

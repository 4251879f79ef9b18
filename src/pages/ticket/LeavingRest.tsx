import { View } from '@tarojs/components';
import { ticketText } from '../../../locales/zh-CN/registration/ticket';
import { FailureNotice } from '../../components/FailureNotice';
import { Button } from '../../ui/Button';
import type { useLeaveWaitlist } from './useLeaveWaitlist';

/** For a party with some of its seats: the way out of the line for the others. */
export function LeavingRest({ leaving }: { readonly leaving: ReturnType<typeof useLeaveWaitlist> }) {
  const { rest, failure, isSending, leave } = leaving;
  if (rest === 0) return null;
  return (
    <>
      {failure && <FailureNotice failure={failure} />}
      <View className="ticket__cancel">
        <Button className="leave-rest-button" isBusy={isSending} onTap={leave}>
          {ticketText.line.leaveRest(rest)}
        </Button>
      </View>
    </>
  );
}

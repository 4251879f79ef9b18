import { View } from '@tarojs/components';
import { ticketText as text } from '../../../locales/zh-CN/ticket';
import { sayMoment } from '../../../locales/zh-CN/time';
import { Answered } from '../../components/Answered';
import { FailureNotice } from '../../components/FailureNotice';
import { Icon } from '../../components/Icon';
import { Ring } from '../../components/Ring';
import { Screen } from '../../components/Screen';
import { now } from '../../device/clock';
import { Button } from '../../ui/Button';
import { TicketBody } from './TicketBody';
import { useTicket } from './useTicket';
import './index.scss';

export default function TicketPage() {
  const { shown, keptAt, isNew, isVisible, cancellation, seeActivity } = useTicket();
  return (
    <Screen className="ticket">
      {isNew && (
        <View className="ticket__welcome" aria-role="alert">
          <Ring fraction={1} color="jade" size="seats">
            <Icon name="check" color="jade" />
          </Ring>
          <View>
            <View className="ticket__welcome-word">{text.signedUp}</View>
            <View className="ticket__aside">{text.signedUpNext}</View>
          </View>
        </View>
      )}
      {keptAt && (
        <View className="ticket__kept">
          <Icon name="offline" color="amber" />
          <View>{text.keptCopy(sayMoment(keptAt, now()))}</View>
        </View>
      )}
      <Answered of={shown}>
        {(ticket) => (
          <>
            <TicketBody ticket={ticket} isVisible={isVisible} onSeeActivity={seeActivity} />
            {cancellation.failure && <FailureNotice failure={cancellation.failure} />}
            {cancellation.isOpen && (
              <View className="ticket__cancel">
                <View className="ticket__deadline">
                  {cancellation.isInTime ? text.cancelBy(sayMoment(ticket.cancelBy, now())) : text.tooLate}
                </View>
                {cancellation.isInTime && (
                  <Button
                    className="cancel-button"
                    kind="danger"
                    isBusy={cancellation.isSending}
                    onTap={cancellation.cancel}
                  >
                    {text.cancel}
                  </Button>
                )}
              </View>
            )}
          </>
        )}
      </Answered>
    </Screen>
  );
}

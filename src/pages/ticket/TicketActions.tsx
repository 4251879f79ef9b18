import { View } from '@tarojs/components';
import { ticketText as text } from '../../../locales/zh-CN/registration/ticket';
import { FailureNotice } from '../../components/FailureNotice';
import { Button } from '../../ui/Button';
import type { TicketAct } from './ticketAct';
import type { useTicket } from './useTicket';

type Props = {
  readonly act: TicketAct;
  readonly page: Pick<
    ReturnType<typeof useTicket>,
    'offerAnswer' | 'reconfirmation' | 'terms' | 'cancellation' | 'seeActivity'
  >;
};

/** The one thing that is asked of the holder now, and its opposite. */
export function TicketActions({ act, page }: Props) {
  const { offerAnswer, reconfirmation, terms, cancellation } = page;
  switch (act) {
    case 'answer-offer':
      return (
        <>
          {offerAnswer.failure && <FailureNotice failure={offerAnswer.failure} />}
          <Button className="accept-button" kind="primary" isBusy={offerAnswer.isSending} onTap={offerAnswer.accept}>
            {offerAnswer.failure ? text.offer.acceptAgain : text.offer.accept}
          </Button>
          <View className="ticket__second">
            <Button className="decline-button" isDisabled={offerAnswer.isSending} onTap={offerAnswer.decline}>
              {text.offer.decline}
            </Button>
          </View>
        </>
      );
    case 'agree-to-terms':
      return (
        <>
          {terms.failure && <FailureNotice failure={terms.failure} />}
          {cancellation.failure && <FailureNotice failure={cancellation.failure} />}
          <Button className="agree-button" kind="primary" isBusy={terms.isSending} onTap={terms.agree}>
            {text.terms.yes}
          </Button>
          {cancellation.isInTime && (
            <View className="ticket__second">
              <Button className="disagree-button" isBusy={cancellation.isSending} onTap={cancellation.cancel}>
                {cancellation.word}
              </Button>
            </View>
          )}
        </>
      );
    case 'reconfirm':
      return (
        <>
          {reconfirmation.failure && <FailureNotice failure={reconfirmation.failure} />}
          {cancellation.failure && <FailureNotice failure={cancellation.failure} />}
          <Button
            className="reconfirm-button"
            kind="primary"
            isBusy={reconfirmation.isSending}
            onTap={reconfirmation.sayYes}
          >
            {text.reconfirm.yes}
          </Button>
          {cancellation.isInTime && (
            <View className="ticket__second">
              <Button className="cannot-come-button" isBusy={cancellation.isSending} onTap={cancellation.cancel}>
                {text.reconfirm.no}
              </Button>
            </View>
          )}
        </>
      );
    case 'sign-up-again':
      return (
        <Button className="sign-up-again-button" kind="primary" onTap={page.seeActivity}>
          {text.signUpAgain}
        </Button>
      );
    case 'none':
      return null;
  }
}

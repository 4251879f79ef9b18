import { isOnline } from '../../../domain/activity/placeKinds';
import { ticketText as text } from '../../../locales/zh-CN/registration/ticket';
import { timelineText } from '../../../locales/zh-CN/registration/timeline';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Answered } from '../../components/Answered';
import { ClashField } from '../../components/activity/ClashField';
import { Card } from '../../components/Card';
import { FailureNotice } from '../../components/FailureNotice';
import { Notice } from '../../components/Notice';
import { Screen } from '../../components/Screen';
import { TicketExtras } from '../../components/ticket/TicketExtras';
import { Timeline } from '../../components/ticket/Timeline';
import { now } from '../../device/clock';
import { AbsenceCard } from './AbsenceCard';
import { ChangedTerms } from './ChangedTerms';
import { FewerSeats } from './FewerSeats';
import { Leaving } from './Leaving';
import { LeavingRest } from './LeavingRest';
import { OfferCard } from './OfferCard';
import { TicketActions } from './TicketActions';
import { TicketBody } from './TicketBody';
import { TicketWelcome } from './TicketWelcome';
import { TwoSeats } from './TwoSeats';
import { useTicket } from './useTicket';
import './index.scss';

export default function TicketPage() {
  const page = useTicket();
  const { shown, outcome, act, isVisible, cancellation, offerAnswer, appeal } = page;
  return (
    <Screen className="ticket" actions={act !== 'none' && <TicketActions act={act} page={page} />}>
      {outcome && <TicketWelcome outcome={outcome} isOnline={shown.value !== null && isOnline(shown.value)} />}
      <Answered of={shown} kept={({ seed }) => (seed ? text.keptGood : text.keptStale)}>
        {(ticket) => (
          <>
            {act !== 'answer-offer' && offerAnswer.failure && <FailureNotice failure={offerAnswer.failure} />}
            {ticket.terms && (act === 'answer-offer' || act === 'agree-to-terms') && (
              <ChangedTerms ticket={ticket} terms={ticket.terms} />
            )}
            {act === 'answer-offer' && ticket.waiting?.offer && (
              <>
                <OfferCard waiting={ticket.waiting} offer={ticket.waiting.offer} isVisible={isVisible} />
                <ClashField
                  clashes={offerAnswer.clashes}
                  swap={text.clash.swap}
                  chosen={offerAnswer.clash}
                  wrong={offerAnswer.wrong}
                  onChoose={offerAnswer.chooseClash}
                />
              </>
            )}
            {act === 'reconfirm' && ticket.reconfirmation && (
              <Notice className="reconfirm" tone="wait" icon="help" title={text.reconfirm.ask}>
                {now() < ticket.reconfirmation.until
                  ? text.reconfirm.until(sayMoment(ticket.reconfirmation.until, now()))
                  : text.reconfirm.late}
              </Notice>
            )}
            <TicketBody
              ticket={ticket}
              isVisible={isVisible}
              onRefresh={shown.reload}
              onSeeActivity={page.seeActivity}
              onSeeDraw={page.seeDraw}
            />
            {act !== 'answer-offer' && <TwoSeats leaving={page.leavingOther} />}
            {ticket.absence && (
              <AbsenceCard registrationId={ticket.registrationId} absence={ticket.absence} appeal={appeal} />
            )}
            <TicketExtras ticket={ticket} />
            {ticket.timeline && ticket.timeline.length > 0 && (
              <Card title={timelineText.title}>
                <Timeline entries={ticket.timeline} leftOut={ticket.leftOut} />
              </Card>
            )}
            {act === 'none' && <LeavingRest leaving={page.lineLeaving} />}
            {act === 'none' && <FewerSeats ticket={ticket} giving={page.fewerSeats} />}
            {act === 'none' && <Leaving ticket={ticket} cancellation={cancellation} />}
          </>
        )}
      </Answered>
    </Screen>
  );
}

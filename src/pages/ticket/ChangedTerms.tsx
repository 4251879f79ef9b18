import { ticketText } from '../../../locales/zh-CN/registration/ticket';
import { TermsFacts } from '../../components/activity/TermsFacts';
import { Card } from '../../components/Card';
import { Notice } from '../../components/Notice';
import type { Ticket } from '../../gateway/keptTickets';

type Props = { readonly ticket: Ticket; readonly terms: NonNullable<Ticket['terms']> };

const text = ticketText.terms;

/** What is asked anew, because it is not what the holder said yes to. */
export function ChangedTerms({ ticket, terms }: Props) {
  return (
    <>
      <Notice className="changed-terms" tone="wait" icon="warning" title={text.ask}>
        {nextFor(ticket)}
      </Notice>
      <Card className="changed-terms__card" title={text.now}>
        <TermsFacts terms={terms} />
      </Card>
    </>
  );
}

function nextFor({ status, waiting }: Ticket): string | undefined {
  if (waiting?.offer) return text.withOffer;
  return status === 'confirmed' || status === 'waiting' || status === 'applied' ? text.next[status] : undefined;
}

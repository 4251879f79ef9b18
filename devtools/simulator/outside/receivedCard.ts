import type { ReceivedCard } from '../phoneHost';
import { drawButton, drawIn } from '../runtime/drawing';
import type { Phone } from '../runtime/phone';
import { shareCard } from '../sheets/shareCard';
import { wallTime } from './wallTime';

/** A mini-program's card that somebody sent to this phone. */
export function receivedCard(phone: Phone, card: ReceivedCard, open: () => void): HTMLElement {
  const draw = drawIn(phone.document);
  return draw(
    'section',
    'received',
    draw('time', '', wallTime(new Date(card.at))),
    draw('small', '', card.from),
    drawButton(draw, 'open-card', shareCard(phone, card), open),
  );
}

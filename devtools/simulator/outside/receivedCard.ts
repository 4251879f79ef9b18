import { drawButton, drawIn } from '../phone/drawing';
import type { Phone } from '../phone/phone';
import type { ReceivedCard } from '../phone/phoneHost';
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

import { drawButton, drawIn } from '../phone/drawing';
import type { Phone } from '../phone/phone';
import type { Contact, ShareCard } from '../phone/phoneHost';
import { sharingTexts, texts } from '../phone/texts';
import { shareCard } from './shareCard';

/** Shows the card and asks for whom it is; null when the person sends it to nobody. */
export function askWhomToSend(phone: Phone, card: ShareCard, contacts: readonly Contact[]): Promise<string | null> {
  const draw = drawIn(phone.document);
  let chosen = contacts[0]?.id ?? null;
  const rows = contacts.map(({ id, name }) => {
    const row = drawButton(draw, 'phone-tick', name, () => {
      chosen = id;
      for (const other of rows) other.setAttribute('aria-checked', String(other === row));
    });
    row.setAttribute('role', 'radio');
    row.setAttribute('aria-checked', String(id === chosen));
    return row;
  });
  return new Promise((resolve) => {
    const answer = (to: string | null) => {
      veil.remove();
      resolve(to);
    };
    const send = drawButton(draw, 'send allow', sharingTexts.send, () => answer(chosen));
    send.disabled = chosen === null;
    const sheet = draw(
      'div',
      'phone-sheet phone-asking',
      shareCard(phone, card),
      draw('h2', '', rows.length === 0 ? sharingTexts.nobody : sharingTexts.sendTo),
      draw('div', 'phone-ticks', ...rows),
      draw(
        'footer',
        '',
        drawButton(draw, 'cancel refuse', texts.cancel, () => answer(null)),
        send,
      ),
    );
    sheet.setAttribute('role', 'dialog');
    const veil = draw('div', 'phone-veil phone-sharing', sheet);
    phone.screen.layer.append(veil);
  });
}

import { drawButton, drawIn } from '../phone/drawing';
import type { Phone } from '../phone/phone';
import type { MessageTemplate } from '../phone/phoneHost';
import { subscribeTexts } from '../phone/texts';
import { appHeading } from './appHeading';

export interface SubscribeAnswer {
  /** Ids of templates; none when the person refused. */
  readonly accepted: readonly string[];
  /** The choice holds from now on, without asking. */
  readonly isKept: boolean;
}

const isTicked = (box: HTMLElement): boolean => box.getAttribute('aria-checked') === 'true';

/** Asks, as WeChat does, which of these messages the mini-program may send once. */
export function askToSubscribe(phone: Phone, templates: readonly MessageTemplate[]): Promise<SubscribeAnswer> {
  const draw = drawIn(phone.document);
  const tickBox = (label: string, isChosen: boolean, changed: () => void) => {
    const box = drawButton(draw, 'phone-tick', label, () => {
      box.setAttribute('aria-checked', String(!isTicked(box)));
      changed();
    });
    box.setAttribute('role', 'checkbox');
    box.setAttribute('aria-checked', String(isChosen));
    return box;
  };
  return new Promise((resolve) => {
    const answer = (isAllowed: boolean) => {
      veil.remove();
      phone.tapGesture.mark();
      const accepted = templates.filter((_, place) => {
        const row = rows[place];
        return isAllowed && row !== undefined && isTicked(row);
      });
      resolve({ accepted: accepted.map(({ id }) => id), isKept: isTicked(keep) });
    };
    const allow = drawButton(draw, 'allow', subscribeTexts.allow, () => answer(true));
    const rows = templates.map(({ title }) =>
      tickBox(title, true, () => {
        allow.disabled = !rows.some(isTicked);
      }),
    );
    const keep = tickBox(subscribeTexts.keep, false, () => undefined);
    keep.classList.add('keep');
    const sheet = draw(
      'div',
      'phone-sheet phone-asking',
      appHeading(phone, subscribeTexts.asks),
      draw('h2', '', subscribeTexts.title),
      draw('div', 'phone-ticks', ...rows),
      keep,
      draw(
        'footer',
        '',
        drawButton(draw, 'refuse', subscribeTexts.refuse, () => answer(false)),
        allow,
      ),
    );
    sheet.setAttribute('role', 'dialog');
    const veil = draw('div', 'phone-veil phone-subscribe', sheet);
    phone.screen.layer.append(veil);
  });
}

import { drawButton, drawIn } from '../phone/drawing';
import type { Phone } from '../phone/phone';
import { documentTexts, texts } from '../phone/texts';

/** WeChat's reader over everything. The simulator reads no documents: their kind and size stand for them. */
export function showDocument(phone: Phone, { kind, bytes }: { readonly kind: string; readonly bytes: number }): void {
  const draw = drawIn(phone.document);
  const back = drawButton(draw, 'back', '', () => panel.remove());
  back.setAttribute('aria-label', texts.back);
  const panel = draw(
    'div',
    'phone-location phone-document',
    draw('div', 'map'),
    back,
    draw('footer', '', draw('h2', '', documentTexts.heading), draw('p', '', documentTexts.about(kind, bytes))),
  );
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', documentTexts.heading);
  phone.screen.layer.append(panel);
}

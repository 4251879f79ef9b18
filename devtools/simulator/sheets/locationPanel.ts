import { drawButton, drawIn } from '../phone/drawing';
import type { Phone } from '../phone/phone';
import { locationTexts, texts } from '../phone/texts';

export interface Place {
  readonly latitude: number;
  readonly longitude: number;
  readonly name: string;
  readonly address: string;
}

const pin =
  '<svg viewBox="0 0 32 40" aria-hidden="true"><path fill="#fa5151" d="M16 0a15 15 0 0 0-15 15c0 11 15 25 15 25s15-14 15-25A15 15 0 0 0 16 0z"/><circle cx="16" cy="15" r="6" fill="#fff"/></svg>';

/** The map that WeChat opens over everything. The simulator has no map data: a grid with a pin stands for it. */
export function showLocation(phone: Phone, { latitude, longitude, name, address }: Place): void {
  const draw = drawIn(phone.document);
  const map = draw('div', 'map');
  map.innerHTML = pin;
  const back = drawButton(draw, 'back', '', () => panel.remove());
  back.setAttribute('aria-label', texts.back);
  const panel = draw(
    'div',
    'phone-location',
    map,
    back,
    draw(
      'footer',
      '',
      draw('h2', '', name === '' ? locationTexts.unnamed : name),
      draw('p', '', address),
      draw('small', '', locationTexts.coordinates(latitude, longitude)),
    ),
  );
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', locationTexts.map);
  phone.screen.layer.append(panel);
}

import { drawButton, drawIn } from '../phone/drawing';
import type { Scope } from '../phone/permissionScopes';
import type { Phone } from '../phone/phone';
import { permissionTexts } from '../phone/texts';
import { appHeading } from './appHeading';

/** Asks, as WeChat does, whether the mini-program may do something on this phone. */
export function askPermission(phone: Phone, scope: Scope): Promise<boolean> {
  const draw = drawIn(phone.document);
  return new Promise((resolve) => {
    const answer = (isGranted: boolean) => {
      veil.remove();
      phone.tapGesture.mark();
      resolve(isGranted);
    };
    const sheet = draw(
      'div',
      'phone-sheet phone-asking',
      appHeading(phone, permissionTexts.asks),
      draw('h2', '', permissionTexts.wishes[scope]),
      draw(
        'footer',
        '',
        drawButton(draw, 'refuse', permissionTexts.refuse, () => answer(false)),
        drawButton(draw, 'allow', permissionTexts.allow, () => answer(true)),
      ),
    );
    sheet.setAttribute('role', 'dialog');
    const veil = draw('div', 'phone-veil phone-permission', sheet);
    phone.screen.layer.append(veil);
  });
}

import { drawIn } from '../phone/drawing';
import type { Phone } from '../phone/phone';
import type { ShareCard } from '../phone/phoneHost';
import { sharingTexts } from '../phone/texts';
import { appNameOf, appSign } from './appHeading';

/** A mini-program's card in a chat. Without a picture of its own the page's title stands for WeChat's screenshot. */
export function shareCard(phone: Phone, { title, picture }: Omit<ShareCard, 'path'>): HTMLElement {
  const draw = drawIn(phone.document);
  const shown = draw('div', 'picture', picture === '' ? draw('span', '', title) : '');
  if (picture !== '') shown.style.backgroundImage = `url("${picture}")`;
  return draw(
    'div',
    'share-card',
    draw('small', '', appSign(phone), appNameOf(phone)),
    draw('b', '', title),
    shown,
    draw('footer', '', sharingTexts.miniProgram),
  );
}

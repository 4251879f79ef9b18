import type { ServiceNotice } from '../phoneHost';
import { drawButton, drawIn } from '../runtime/drawing';
import type { Phone } from '../runtime/phone';
import { appSign } from '../sheets/appHeading';
import { outsideTexts } from '../texts';

const shownMilliseconds = 8000;
const shownFields = 2;

/** Lets a message slide in from the top of the phone; a later one takes its place. */
export function showBanner(phone: Phone, notice: ServiceNotice, open: () => void): void {
  const draw = drawIn(phone.document);
  const { layer } = phone.screen;
  layer.querySelector('.phone-banner')?.remove();
  const lines = notice.fields.slice(0, shownFields).map(({ label, value }) => draw('span', '', `${label}：${value}`));
  const words = draw(
    'span',
    'words',
    draw('small', '', outsideTexts.serviceNotices, draw('time', '', outsideTexts.now)),
    draw('b', '', notice.title),
    ...lines,
  );
  const banner = draw('div', 'phone-banner');
  banner.setAttribute('role', 'alert');
  const press = drawButton(draw, 'open', words, () => {
    banner.remove();
    open();
  });
  press.prepend(appSign(phone));
  const close = drawButton(draw, 'close', '', () => banner.remove());
  close.setAttribute('aria-label', outsideTexts.closeBanner);
  banner.append(press, close);
  layer.append(banner);
  phone.timers.setTimeout(() => banner.remove(), shownMilliseconds);
}

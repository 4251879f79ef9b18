import { drawButton, drawIn } from '../phone/drawing';
import type { Phone } from '../phone/phone';
import { outsideTexts } from '../phone/texts';
import { appSign } from '../sheets/appHeading';

const shownMilliseconds = 8000;

export interface BannerWords {
  /** Who sent it. */
  readonly sender: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** Lets a message slide in from the top of the phone, below those that came before it; each goes after its own time. */
export function showBanner(phone: Phone, { sender, title, lines }: BannerWords, open: () => void): void {
  const draw = drawIn(phone.document);
  const words = draw(
    'span',
    'words',
    draw('small', '', sender, draw('time', '', outsideTexts.now)),
    draw('b', '', title),
    ...lines.map((line) => draw('span', '', line)),
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
  bannersOf(phone).append(banner);
  phone.timers.setTimeout(() => banner.remove(), shownMilliseconds);
}

/** Whoever looks at WeChat itself has the messages before them. */
export function removeBanners({ screen }: Phone): void {
  screen.layer.querySelector('.phone-banners')?.remove();
}

function bannersOf({ document, screen: { layer } }: Phone): Element {
  const shown = layer.querySelector('.phone-banners');
  if (shown !== null) return shown;
  const banners = drawIn(document)('div', 'phone-banners');
  layer.append(banners);
  return banners;
}

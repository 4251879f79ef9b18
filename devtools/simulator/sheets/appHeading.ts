import { drawIn } from '../phone/drawing';
import type { Phone } from '../phone/phone';

/** What the mini-program is called; its registered name is not in the package, but a title that stands for it is. */
export const appNameOf = ({ package: { appConfig } }: Phone): string => appConfig.window?.navigationBarTitleText ?? '';

/** The mini-program's sign: WeChat shows its registered picture, here it is the first character of its name. */
export function appSign(phone: Phone): HTMLElement {
  const sign = drawIn(phone.document)('span', 'phone-sign', appNameOf(phone).slice(0, 1));
  sign.setAttribute('aria-hidden', 'true');
  return sign;
}

/** Sign, name and what the mini-program wants, above a sheet of WeChat's. */
export function appHeading(phone: Phone, wish: string): HTMLElement {
  const draw = drawIn(phone.document);
  return draw('div', 'phone-app', appSign(phone), draw('b', '', appNameOf(phone)), draw('span', '', wish));
}

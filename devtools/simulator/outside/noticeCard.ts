import { drawButton, drawIn } from '../phone/drawing';
import type { Phone } from '../phone/phone';
import type { ServiceNotice } from '../phone/phoneHost';
import { outsideTexts } from '../phone/texts';
import { appNameOf, appSign } from '../sheets/appHeading';
import { wallTime } from './wallTime';

/** A subscribe message as it stands among WeChat's service notices. */
export function noticeCard(phone: Phone, notice: ServiceNotice, open: () => void): HTMLElement {
  const draw = drawIn(phone.document);
  const fields = notice.fields.flatMap(({ label, value }) => [draw('dt', '', label), draw('dd', '', value)]);
  const card = draw(
    'article',
    'desk-card notice',
    draw('header', '', appSign(phone), draw('span', '', appNameOf(phone))),
    draw('h3', '', notice.title),
    draw('dl', '', ...fields),
    ...(notice.page === null ? [] : [drawButton(draw, 'open', outsideTexts.openPage, open)]),
  );
  card.dataset.id = notice.id;
  return draw('section', '', draw('time', '', wallTime(new Date(notice.at))), card);
}

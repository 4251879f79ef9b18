import type { Page } from '../phone/page';
import type { Phone } from '../phone/phone';
import { sharingTexts } from '../phone/texts';
import { appNameOf } from '../sheets/appHeading';
import { cardPicture } from '../sheets/cardPicture';
import { askWhomToSend } from '../sheets/shareSheet';
import { type ApiFamily, asyncApi } from './asyncApi';
import { shownUrl } from './shownUrl';

/** Where a share began, as `onShareAppMessage` is told. */
export type ShareOrigin =
  | { readonly from: 'menu' }
  | { readonly from: 'button'; readonly target: { readonly id: string; readonly dataset: object } };

interface ShareContent {
  readonly title?: string;
  readonly path?: string;
  readonly imageUrl?: string;
  readonly promise?: PromiseLike<ShareContent>;
}

const promiseMilliseconds = 3000;
const hiddenOn = new WeakSet<Page>();

/** A page without `onShareAppMessage`, or one that hid the menu, is not shared from the capsule. */
export const canBeShared = (page: Page | undefined): boolean =>
  page !== undefined && !hiddenOn.has(page) && typeof page.instance.onShareAppMessage === 'function';

/** Asks the page what to share, shows the card, and sends it to whom the person chooses. */
export async function share(phone: Phone, origin: ShareOrigin): Promise<void> {
  const page = phone.pages.top;
  if (page === undefined) return;
  const content = await contentOf(phone, page, origin);
  const query = Object.entries(page.query).map(([name, value]) => `${name}=${value}`);
  const card = {
    title: content.title ?? appNameOf(phone),
    path: (content.path ?? `${page.path}${query.length === 0 ? '' : `?${query.join('&')}`}`).replace(/^\//, ''),
    picture: content.imageUrl ? await cardPicture(phone, shownUrl(phone, content.imageUrl)) : '',
  };
  const { weChat } = phone.host;
  const contacts = await weChat.contacts().catch(() => []);
  const to = await askWhomToSend(phone, card, contacts);
  if (to === null) return;
  const isSent = await weChat.share(to, card).then(
    () => true,
    () => false,
  );
  phone.screen.say(isSent ? sharingTexts.sent : sharingTexts.failed);
}

async function contentOf(phone: Phone, page: Page, origin: ShareOrigin): Promise<ShareContent> {
  const answer = page.call('onShareAppMessage', origin);
  if (typeof answer !== 'object' || answer === null) return {};
  // What a page returns here is WeChat's own shape.
  const content = answer as ShareContent;
  if (content.promise === undefined) return content;
  const tooLate = new Promise<ShareContent>((resolve) => {
    phone.timers.setTimeout(() => resolve(content), promiseMilliseconds);
  });
  return Promise.race([Promise.resolve(content.promise).catch(() => content), tooLate]);
}

export const sharing: ApiFamily = (phone) => {
  const onPage = (name: string, act: (page: Page) => void) =>
    asyncApi(phone, name, () => {
      if (phone.pages.top !== undefined) act(phone.pages.top);
      return undefined;
    });
  return {
    showShareMenu: onPage('showShareMenu', (page) => hiddenOn.delete(page)),
    hideShareMenu: onPage('hideShareMenu', (page) => hiddenOn.add(page)),
  };
};

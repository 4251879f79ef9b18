import type { HeldPhone } from './heldPhone';
import { beyond, boxesOf, cutOff } from './layout';
import { patiently } from './patiently';

export async function setLargeText(phone: HeldPhone): Promise<void> {
  await phone.open('/pages/me/index');
  await phone.find('.large-text-entry');
  if ((await (await phone.page()).$('.large-text')) === null) await phone.tap('.large-text-entry');
}

export const scrollTo = async (phone: HeldPhone, selector: string): Promise<void> => {
  const { top } = await patiently(async () => (await phone.find(selector)).offset());
  await phone.miniProgram.pageScrollTo(Math.max(0, top - 100));
};

/** In large text nothing of the page is cut or beyond the screen. */
export async function looksRight(phone: HeldPhone, url: string, shown: string, name: string): Promise<void> {
  const { windowWidth } = await phone.miniProgram.systemInfo();
  await phone.open(url);
  await phone.find(`.large-text ${shown}`);
  await scrollTo(phone, shown);
  await phone.picture(`large-${name}`);
  const boxes = await boxesOf(phone, 'view');
  expect({ name, cut: cutOff(boxes), beyond: beyond(boxes, windowWidth) }).toEqual({ name, cut: [], beyond: [] });
}

/** Waits until a person sees the element without scrolling: between the top of the page and what stands at its bottom. */
export async function isInView(phone: HeldPhone, selector: string): Promise<void> {
  const { windowHeight } = await phone.miniProgram.systemInfo();
  await patiently(async () => {
    const { top } = await (await phone.find(selector)).offset();
    const scrolled = Number(await (await phone.page()).scrollTop());
    if (top < scrolled || top > scrolled + windowHeight / 2)
      throw new Error(`${selector} is at ${top}, seen from ${scrolled}`);
  });
}

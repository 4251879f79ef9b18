import type Element from 'miniprogram-automator/out/Element';
import type { HeldPhone } from './heldPhone';
import { patiently } from './patiently';

interface Box {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** By how much the content is wider or higher than the box that should show it. */
  readonly cutWidth: number;
  readonly cutHeight: number;
}

// A pixel is lost to rounding now and then.
const tolerance = 2;

/** Everything of a selector that is shown on the page; measured again where the page is drawn anew meanwhile. */
export async function boxesOf(phone: HeldPhone, selector: string): Promise<readonly Box[]> {
  const boxes = await patiently(async () => {
    const elements: Element[] = await (await phone.page()).$$(selector);
    return Promise.all(elements.map(boxOf));
  });
  return boxes.filter(({ width, height }) => width > 0 && height > 0);
}

/** What holds more than it shows. */
export const cutOff = (boxes: readonly Box[]): readonly string[] =>
  boxes.filter(({ cutWidth, cutHeight }) => cutWidth > tolerance || cutHeight > tolerance).map(named);

/** What reaches over the side of the screen. */
export const beyond = (boxes: readonly Box[], screenWidth: number): readonly string[] =>
  boxes.filter(({ left, width }) => left < -tolerance || left + width > screenWidth + tolerance).map(named);

/** What a finger would miss. */
export const lowerThan = (boxes: readonly Box[], least: number): readonly string[] =>
  boxes.filter(({ height }) => height < least - tolerance).map(named);

const named = ({ name, width, height, cutWidth, cutHeight }: Box): string =>
  `${name} ${width}×${height}${cutWidth > tolerance || cutHeight > tolerance ? ` cut by ${cutWidth}×${cutHeight}` : ''}`;

async function boxOf(element: Element): Promise<Box> {
  const names = [
    'offsetWidth',
    'offsetHeight',
    'clientWidth',
    'clientHeight',
    'scrollWidth',
    'scrollHeight',
    'innerText',
  ];
  // The client reads these for `size()` and `text()`, and keeps the method to itself.
  const { domProperty } = element as unknown as { domProperty(names: readonly string[]): Promise<readonly unknown[]> };
  const [width, height, clientWidth, clientHeight, scrollWidth, scrollHeight, text] = await domProperty.call(
    element,
    names,
  );
  const { left, top } = await element.offset();
  const isClipped = (await element.style('overflow')) !== 'visible';
  return {
    name: `${await element.attribute('class')} 「${String(text).replace(/\s+/g, ' ').slice(0, 12)}」`,
    left,
    top,
    width: Number(width),
    height: Number(height),
    cutWidth: Number(scrollWidth) - Number(clientWidth),
    // What is not clipped shows all of its lines.
    cutHeight: isClipped ? Number(scrollHeight) - Number(clientHeight) : 0,
  };
}

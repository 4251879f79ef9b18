import type { WindowPoint } from './windowPoint';
import { middleOf } from './windowPoint';

/**
 * Where a finger would touch an element: its middle, brought into sight and at rest.
 * @throws Error when the element has no size, or when what lies over it would take the tap.
 */
export async function tapPointOf(element: HTMLElement): Promise<WindowPoint> {
  const visible = visiblePartOf(element);
  if (!isHit(visible, middleOf(visible))) visible.scrollIntoView({ block: 'center', inline: 'center' });
  await comeToRest(visible);
  const point = middleOf(visible);
  if (!isHit(visible, point)) throw new Error(`${nameOf(visible)} is covered by ${nameOf(topmostAt(visible, point))}`);
  return point;
}

/** A component without a box of its own is seen by its first child that has one. */
export function visiblePartOf(element: HTMLElement): HTMLElement {
  const candidates = [element, ...element.querySelectorAll<HTMLElement>('*')];
  const visible = candidates.find((candidate) => {
    const { width, height } = candidate.getBoundingClientRect();
    return width > 0 && height > 0;
  });
  if (visible === undefined) throw new Error(`${nameOf(element)} is not visible`);
  return visible;
}

function topmostAt(element: HTMLElement, { x, y }: WindowPoint): Element | null {
  const root = element.getRootNode();
  const { document } = window;
  const topmost = document.elementFromPoint(x, y);
  // Anything in front of the page lies outside its shadow root.
  if (root instanceof ShadowRoot && topmost === root.host) return root.elementFromPoint(x, y);
  return topmost;
}

/** A tap on a child is a tap on the element too. */
export function isHit(element: HTMLElement, point: WindowPoint): boolean {
  const topmost = topmostAt(element, point);
  return topmost !== null && element.contains(topmost);
}

const frameMilliseconds = 20;

const maxFrames = 40;

/** Waits until an element that slides or fades in stands still. */
async function comeToRest(element: HTMLElement): Promise<void> {
  let last = middleOf(element);
  for (let frame = 0; frame < maxFrames; frame++) {
    await new Promise((resolve) => setTimeout(resolve, frameMilliseconds));
    const now = middleOf(element);
    if (now.x === last.x && now.y === last.y) return;
    last = now;
  }
}

export const nameOf = (element: Element | null): string =>
  element === null ? 'nothing' : `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`;

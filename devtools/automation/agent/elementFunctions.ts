import { browserFieldIn } from './componentValues';
import { gestureOn } from './elementEvents';
import { componentAt } from './elementRegistry';

type ElementFunction = (element: HTMLElement, args: readonly unknown[]) => unknown;

/** What the client can do with builtin components beyond a tap, under the names that it asks for. */
export const elementFunctions: Readonly<Record<string, ElementFunction | undefined>> = {
  'input.input': (element, [text]) => enter(element, String(text), ['input']),
  'textarea.input': (element, [text]) => enter(element, String(text), ['input']),
  'slider.slideTo': (element, [value]) => enter(element, String(value), ['input', 'change']),
  'swiper.swipeTo': (element, [index]) => swipeTo(element, Number(index)),
  'scroll-view.scrollTo': (element, [x, y]) => element.scrollTo(Number(x), Number(y)),
  'scroll-view.scrollTop': (element) => element.scrollTop,
  'scroll-view.scrollLeft': (element) => element.scrollLeft,
  'scroll-view.scrollWidth': (element) => element.scrollWidth,
  'scroll-view.scrollHeight': (element) => element.scrollHeight,
};

function enter(element: HTMLElement, value: string, events: readonly string[]): void {
  const field = browserFieldIn(element);
  if (field === null) throw new Error('element has no field to fill');
  if (field.disabled) throw new Error('the field is disabled');
  field.focus();
  field.value = value;
  for (const event of events) field.dispatchEvent(new Event(event, { bubbles: true }));
}

const swipeDistance = 100;

/** Swipes as often as it takes. @throws Error when the swiper stops before it is there. */
function swipeTo(element: HTMLElement, index: number): void {
  const current = () => Number(componentAt(element)?.data.current);
  while (current() !== index) {
    const before = current();
    const [from, to] = before < index ? [swipeDistance, 0] : [0, swipeDistance];
    gestureOn(element, 'touchstart', { x: from, y: from });
    gestureOn(element, 'touchend', { x: to, y: to });
    if (current() === before) throw new Error(`the swiper has no item ${index}`);
  }
}

import { type Element, Event } from 'glass-easel';
import { glassElementOf } from './elements';

export interface TouchPoint {
  readonly identifier: number;
  readonly pageX: number;
  readonly pageY: number;
  readonly clientX: number;
  readonly clientY: number;
}

interface PointerPlace {
  readonly clientX: number;
  readonly clientY: number;
  readonly identifier?: number;
}

interface Press {
  readonly target: Element;
  readonly start: PointerPlace;
  readonly longPress: ReturnType<typeof setTimeout>;
  isMoved: boolean;
  isLong: boolean;
}

type TouchEventName = 'touchstart' | 'touchmove' | 'touchend' | 'touchcancel';

const tapTolerance = 10;
const longPressMilliseconds = 350;
// Browsers repeat a touch as mouse events a moment later.
const mouseEchoMilliseconds = 1000;

/** @returns whether a listener asked to prevent the default action (`catchtouchmove`). */
export function dispatchGesture(
  target: Element,
  type: string,
  touches: readonly TouchPoint[],
  changedTouches: readonly TouchPoint[] = touches,
): boolean {
  const [first] = changedTouches;
  const detail = type === 'tap' || type === 'longpress' ? { x: first?.pageX ?? 0, y: first?.pageY ?? 0 } : {};
  const extraFields = { touches, changedTouches };
  const event = new Event(type, detail, { bubbles: true, composed: true, capturePhase: true, extraFields });
  Event.dispatchEvent(target, event);
  return event.defaultPrevented();
}

/** The touches that a gesture's event carries; none for an event that a test made. */
export function changedTouchesOf(event: object): readonly TouchPoint[] {
  // `dispatchGesture` put them there.
  return 'changedTouches' in event ? (event.changedTouches as readonly TouchPoint[]) : [];
}

/** Gives an element what a finger that taps it would. */
export function dispatchTap(target: Element, point: TouchPoint = originPoint): void {
  dispatchGesture(target, 'touchstart', [point]);
  dispatchGesture(target, 'touchend', [], [point]);
  dispatchGesture(target, 'tap', [point]);
}

const originPoint: TouchPoint = { identifier: 0, pageX: 0, pageY: 0, clientX: 0, clientY: 0 };

/** Turns touches and mouse presses within `area` into WeChat's gestures. */
export function watchGestures(area: HTMLElement): void {
  let press: Press | undefined;
  let lastTouchAt = Number.NEGATIVE_INFINITY;

  const pointAt = ({ clientX, clientY, identifier = 0 }: PointerPlace): TouchPoint => {
    const { left, top } = area.getBoundingClientRect();
    const x = clientX - left;
    const y = clientY - top;
    return { identifier, clientX: x, clientY: y, pageX: x + area.scrollLeft, pageY: y + area.scrollTop };
  };

  const begin = (event: globalThis.Event, place: PointerPlace) => {
    const target = glassElementOf(innermostTarget(event));
    if (target === null) return;
    const started: Press = {
      target,
      start: place,
      isMoved: false,
      isLong: false,
      longPress: setTimeout(() => {
        if (started.isMoved || press !== started) return;
        started.isLong = true;
        dispatchGesture(target, 'longpress', [pointAt(place)]);
        dispatchGesture(target, 'longtap', [pointAt(place)]);
      }, longPressMilliseconds),
    };
    press = started;
    dispatchGesture(target, 'touchstart', [pointAt(place)]);
  };

  const move = (event: globalThis.Event, place: PointerPlace) => {
    if (press === undefined) return;
    const { start } = press;
    const distance = Math.max(Math.abs(place.clientX - start.clientX), Math.abs(place.clientY - start.clientY));
    if (distance > tapTolerance) press.isMoved = true;
    const isPrevented = dispatchGesture(press.target, 'touchmove', [pointAt(place)]);
    if (isPrevented && event.cancelable) event.preventDefault();
  };

  const end = (place: PointerPlace, isCancelled = false) => {
    if (press === undefined) return;
    const { target, isMoved, isLong, longPress } = press;
    press = undefined;
    clearTimeout(longPress);
    const point = pointAt(place);
    dispatchGesture(target, isCancelled ? 'touchcancel' : 'touchend', [], [point]);
    if (!isMoved && !isCancelled && !isLong) dispatchGesture(target, 'tap', [point]);
  };

  const onTouch = (name: TouchEventName, react: (event: TouchEvent, touch: Touch) => void) => {
    area.addEventListener(
      name,
      (event) => {
        const touch = event.changedTouches[0];
        lastTouchAt = Date.now();
        if (touch !== undefined) react(event, touch);
      },
      { passive: false },
    );
  };
  onTouch('touchstart', (event, touch) => begin(event, touch));
  onTouch('touchmove', (event, touch) => move(event, touch));
  onTouch('touchend', (_, touch) => end(touch));
  onTouch('touchcancel', (_, touch) => end(touch, true));

  const isEcho = () => Date.now() - lastTouchAt < mouseEchoMilliseconds;
  area.addEventListener('mousedown', (event) => {
    if (event.button === 0 && !isEcho()) begin(event, event);
  });
  area.addEventListener('mousemove', (event) => {
    if (!isEcho()) move(event, event);
  });
  area.addEventListener('mouseup', (event) => {
    if (!isEcho()) end(event);
  });
  area.addEventListener('mouseleave', (event) => {
    if (!isEcho()) end(event, true);
  });
}

function innermostTarget(event: globalThis.Event): Node | null {
  const [innermost] = event.composedPath();
  // Within a page every event target is a node.
  return (innermost as Node | undefined) ?? null;
}

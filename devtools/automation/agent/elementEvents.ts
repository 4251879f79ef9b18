import { glassElementAt } from './elementRegistry';
import { middleOf, type WindowPoint } from './windowPoint';

/** Given to whatever lies around the element too; all other events are the element's own. */
const gestures = new Set(['tap', 'longpress', 'longtap', 'touchstart', 'touchmove', 'touchend', 'touchcancel']);

/** Gives an element an event without a finger: what a component would trigger, with its detail. */
export function triggerOn(element: HTMLElement, type: string, detail: unknown): void {
  if (gestures.has(type)) gestureOn(element, type, middleOf(element));
  else glassElementAt(element)?.triggerEvent(type, detail ?? {});
}

/** A gesture at a place, without the mouse. */
export function gestureOn(element: HTMLElement, type: string, { x, y }: WindowPoint): void {
  const touch = { identifier: 0, pageX: x, pageY: y, clientX: x, clientY: y };
  const extraFields = { touches: type === 'touchend' ? [] : [touch], changedTouches: [touch] };
  const options = { bubbles: true, composed: true, capturePhase: true, extraFields };
  glassElementAt(element)?.triggerEvent(type, { x, y }, options);
}

import type { Element as GlassElement } from 'glass-easel';
import { glassElementAt } from './elementRegistry';
import { isHit, nameOf, visiblePartOf } from './tapPoint';

const types = ['mousedown', 'mouseup', 'click'] as const;

/**
 * Looks whether a click is a tap on the element that it is meant for: the page may move after its place was asked for, and
 * a busy machine may lift the finger so late that the press is a long one. A click that misses reaches nothing.
 */
export class TapWatch {
  readonly #element: HTMLElement;
  readonly #pressed: GlassElement | null;
  #isMissed = false;
  #isLong = false;

  constructor(element: HTMLElement) {
    this.#element = visiblePartOf(element);
    this.#pressed = glassElementAround(this.#element);
    for (const type of types) window.addEventListener(type, this.#see, { capture: true });
    this.#pressed?.addListener('longpress', this.#last);
  }

  /** Says why the click was no tap on the element; null when it was one. */
  end(): string | null {
    for (const type of types) window.removeEventListener(type, this.#see, { capture: true });
    this.#pressed?.removeListener('longpress', this.#last);
    if (this.#isMissed) return `${nameOf(this.#element)} moved away from the finger`;
    return this.#isLong ? `${nameOf(this.#element)} was pressed for long` : null;
  }

  readonly #see = (event: MouseEvent): void => {
    if (event.type === 'mousedown' && !isHit(this.#element, { x: event.clientX, y: event.clientY }))
      this.#isMissed = true;
    if (!this.#isMissed) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };

  readonly #last = (): void => {
    this.#isLong = true;
  };
}

/** A builtin draws itself with elements that are none of the page's own. */
function glassElementAround(element: HTMLElement): GlassElement | null {
  for (let around: HTMLElement | null = element; around !== null; around = around.parentElement) {
    const found = glassElementAt(around);
    if (found !== null) return found;
  }
  return null;
}

import type { ShadowedEvent } from 'glass-easel';
import type { BuiltinPart } from './builtinPart';

const actions = new WeakMap<object, () => void>();
/** Taps that a control has already answered, by their list of touches: it is one object for every listener of a tap. */
const answered = new WeakSet<object>();

const touchesOf = (event: ShadowedEvent<unknown>): object | undefined =>
  'touches' in event && typeof event.touches === 'object' && event.touches !== null ? event.touches : undefined;

/** Makes a control act when it is tapped, or when its `<label>` is. */
export function actOnTap(part: BuiltinPart, act: () => void): void {
  actions.set(part.component, act);
  part.component.addListener('tap', (event) => {
    const touches = touchesOf(event);
    if (touches !== undefined) answered.add(touches);
    act();
  });
}

export function wasAnswered(event: ShadowedEvent<unknown>): boolean {
  const touches = touchesOf(event);
  return touches !== undefined && answered.has(touches);
}

export function actionOf(component: object): (() => void) | undefined {
  return actions.get(component);
}

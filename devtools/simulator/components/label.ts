import type { Element } from 'glass-easel';
import { glassElementOf } from '../runtime/elements';
import type { Builtin } from './builtin';
import { labelActionOf } from './toggles';

function firstActionIn(element: Element): (() => void) | undefined {
  let found: (() => void) | undefined;
  element.forEachComposedChild((child) => {
    found = labelActionOf(child) ?? ('forEachComposedChild' in child ? firstActionIn(child as Element) : undefined);
    return found === undefined;
  });
  return found;
}

/** A tap on it taps the control inside it, or the one that `for` names. */
export const label: Builtin = {
  tag: 'label',
  properties: { for: String },
  styles: 'wx-label { cursor: pointer; }',
  create(part) {
    part.component.addListener('tap', (event) => {
      const origin: unknown = event.target;
      for (
        let element = origin as Element | null;
        element && element !== part.component;
        element = element.getComposedParent()
      ) {
        if (labelActionOf(element) !== undefined) return;
      }
      const id = part.text('for');
      const named = id === '' ? null : (part.element.getRootNode() as ParentNode).querySelector(`[id="${id}"]`);
      const action = named === null ? firstActionIn(part.component) : labelActionOf(glassElementOf(named) ?? {});
      const entry = (named ?? part.element).querySelector<HTMLElement>('.entry');
      if (action !== undefined) action();
      else entry?.focus();
    });
    return undefined;
  },
};

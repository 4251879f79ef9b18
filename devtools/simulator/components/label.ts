import { Element } from 'glass-easel';
import { glassElementOf } from '../phone/elements';
import type { Builtin } from './builtin';
import { actionOf, wasAnswered } from './labelled';

function firstActionIn(element: Element): (() => void) | undefined {
  let found: (() => void) | undefined;
  element.forEachComposedChild((child) => {
    found = actionOf(child) ?? (Element.isElement(child) ? firstActionIn(child) : undefined);
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
      if (wasAnswered(event)) return;
      const id = part.text('for');
      const named = id === '' ? null : part.page.querySelector(`[id="${id}"]`);
      const action = named === null ? firstActionIn(part.component) : actionOf(glassElementOf(named) ?? {});
      if (action !== undefined) action();
      else (named ?? part.element).querySelector<HTMLElement>('.entry')?.focus();
    });
    return undefined;
  },
};

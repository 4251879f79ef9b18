import { componentAt, isCustomComponent } from './elementRegistry';

export type Values = Readonly<Record<string, unknown>>;

/** What a component's own code calls `this`. @throws Error when the element is no custom component. */
export function customComponentOf(element: HTMLElement): ComponentInstance {
  const component = componentAt(element);
  if (component === null || !isCustomComponent(element)) throw new Error('element is not a custom component');
  // What a component defines on itself is known only to it.
  return component.getMethodCaller() as unknown as ComponentInstance;
}

export interface ComponentInstance {
  readonly data: Values;
  setData(data: Values): void;
}

/** Properties that a template can set; a field's `value` is what stands in it now. */
export function publicPropertiesOf(element: HTMLElement): Values {
  const component = componentAt(element);
  if (component === null) return {};
  const field = browserFieldIn(element);
  return { ...component.data, ...(field !== null && { value: field.value }) };
}

/** The browser's own field inside a builtin `<input>`, `<textarea>` or `<slider>`. */
export function browserFieldIn(element: HTMLElement): HTMLInputElement | HTMLTextAreaElement | null {
  return element.querySelector<HTMLInputElement | HTMLTextAreaElement>(':scope > input, :scope > textarea');
}

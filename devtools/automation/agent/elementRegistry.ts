import type { GeneralComponent, Element as GlassElement } from 'glass-easel';
import { builtinTags } from '../../simulator/phone/tagNames';

/** How the protocol speaks of an element. A `nodeId` makes it a custom component for the client. */
export interface ElementDescription {
  readonly elementId: string;
  readonly tagName: string;
  readonly nodeId?: string;
}

/** Elements of templates by the ids that the client knows them by. */
export class ElementRegistry {
  readonly #ids = new WeakMap<HTMLElement, string>();
  readonly #elements = new Map<string, WeakRef<HTMLElement>>();
  #lastId = 0;

  describe(element: HTMLElement): ElementDescription {
    const elementId = this.#ids.get(element) ?? this.#register(element);
    const tagName = templateTagOf(element);
    return { elementId, tagName, ...(isCustomComponent(element) && { nodeId: elementId }) };
  }

  /** @throws Error when the element is unknown or no longer on a page. */
  find(elementId: string): HTMLElement {
    const element = this.#elements.get(elementId)?.deref();
    if (element === undefined || !element.isConnected) throw new Error('element destroyed');
    return element;
  }

  #register(element: HTMLElement): string {
    this.#lastId += 1;
    const id = `element-${this.#lastId}`;
    this.#ids.set(element, id);
    this.#elements.set(id, new WeakRef(element));
    return id;
  }
}

/** Null for what a builtin component draws itself with, like the browser's field inside an `<input>`. */
export function glassElementAt(node: Node): GlassElement | null {
  // glass-easel writes this on every DOM element that it made.
  return (node as Node & { readonly __wxElement?: GlassElement }).__wxElement ?? null;
}

/** The component that an element of a template is, builtin or custom; null for a plain one. */
export function componentAt(node: Node): GeneralComponent | null {
  const element = glassElementAt(node);
  // The phone runs its own copy of glass-easel, so `instanceof` knows none of its classes here.
  return element !== null && 'getMethodCaller' in element ? (element as GeneralComponent) : null;
}

export function templateTagOf(element: Element): string {
  const tag = element.tagName.toLowerCase();
  return tag.startsWith('wx-') && builtinTags.has(tag.slice(3)) ? tag.slice(3) : tag;
}

export function isCustomComponent(element: HTMLElement): boolean {
  const tag = element.tagName.toLowerCase();
  return componentAt(element) !== null && tag.includes('-') && !tag.startsWith('wx-');
}

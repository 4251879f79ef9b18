import type { Element } from 'glass-easel';

interface MarkedNode extends Node {
  /** Written by glass-easel on every DOM element that it made. */
  __wxElement?: Element;
}

/** The glass-easel element that a DOM node shows or lies in, across shadow roots; null outside a page. */
export function glassElementOf(node: Node | null): Element | null {
  for (let current: MarkedNode | null = node; current !== null; current = parentAcrossShadow(current)) {
    if (current.__wxElement !== undefined) return current.__wxElement;
  }
  return null;
}

function parentAcrossShadow(node: Node): Node | null {
  if (node.parentNode !== null) return node.parentNode;
  return 'host' in node && node.host instanceof (node.ownerDocument?.defaultView?.Node ?? Object)
    ? (node.host as Node)
    : null;
}

/** The DOM element of a glass-easel element; null for the virtual ones. */
export function domElementOf(element: Element): HTMLElement | null {
  // glass-easel's DOM-like backend elements are the document's own elements.
  return (element.getBackendElement() as unknown as HTMLElement | null) ?? null;
}

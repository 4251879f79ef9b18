import type { ElementDescription, ElementRegistry } from './elementRegistry';
import { glassElementAt } from './elementRegistry';
import { domSelector, domXpath } from './selectors';

/** The elements of templates below `root` that a selector names, in document order. */
export function elementsBySelector(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(domSelector(selector))].filter(isOfTemplate);
}

export function elementsByXpath(root: Element, xpath: string): HTMLElement[] {
  const { ownerDocument } = root;
  const found = ownerDocument.evaluate(domXpath(xpath), root, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null);
  return Array.from({ length: found.snapshotLength }, (_, index) => found.snapshotItem(index)).filter(
    (node): node is HTMLElement => node instanceof HTMLElement && isOfTemplate(node),
  );
}

/** @throws Error when there is none: the client turns it into null. */
export function describeFirst(registry: ElementRegistry, elements: readonly HTMLElement[]): ElementDescription {
  const [first] = elements;
  if (first === undefined) throw new Error('no such element');
  return registry.describe(first);
}

export const describeAll = (registry: ElementRegistry, elements: readonly HTMLElement[]) => ({
  elements: elements.map((element) => registry.describe(element)),
});

const isOfTemplate = (element: HTMLElement): boolean => glassElementAt(element) !== null;

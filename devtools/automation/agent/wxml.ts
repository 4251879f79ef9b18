import { glassElementAt, templateTagOf } from './elementRegistry';

/** What an element holds, written as a template would. */
export const innerWxml = (element: HTMLElement): string => [...element.childNodes].map(wxmlOf).join('');

export const outerWxml = (element: HTMLElement): string => wxmlOf(element);

function wxmlOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return escaped(node.textContent ?? '');
  if (!(node instanceof HTMLElement) || glassElementAt(node) === null) return '';
  const tag = templateTagOf(node);
  const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${escaped(value)}"`).join('');
  return `<${tag}${attributes}>${innerWxml(node)}</${tag}>`;
}

const escaped = (text: string): string =>
  text.replace(/[&<"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '"': '&quot;' })[character] ?? character);

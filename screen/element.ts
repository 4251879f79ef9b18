import { isWhole, phrasesOf } from './phrases';

type Child = Node | string | null;

/** An element with a class and children; a text becomes a text node, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children.flatMap((child) => child ?? []));
  return made;
}

/** What people wrote, as large as its box allows: see fitTexts. */
export const fitted = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: readonly Child[]
) => element(tag, `${className} fit`, element('span', 'fitted', ...children.flatMap(inPhrases)));

const inPhrases = (child: Child): readonly Child[] =>
  typeof child === 'string'
    ? phrasesOf(child).map((phrase) => element('span', isWhole(phrase) ? 'phrase' : '', phrase))
    : [child];

const svgNamespace = 'http://www.w3.org/2000/svg';

export function drawing(tag: string, attributes: Readonly<Record<string, string>>, ...children: readonly Node[]) {
  const made = document.createElementNS(svgNamespace, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

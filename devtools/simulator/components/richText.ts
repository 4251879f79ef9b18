import type { Builtin } from './builtin';

interface RichNode {
  readonly type?: string;
  readonly name?: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, string>>;
  readonly children?: readonly RichNode[];
}

// WeChat's trusted nodes and attributes; any other node goes with all that is in it.
const trustedTags: ReadonlySet<string> = new Set(
  `a abbr address b bdi bdo big blockquote br caption center cite code col colgroup dd del dfn div dl dt em fieldset font
  footer h1 h2 h3 h4 h5 h6 header hr i img ins label legend li mark nav ol p pre q s section small span strong style sub sup
  table tbody td tfoot th thead tr tt u ul`.split(/\s+/),
);
const trustedAttributes: ReadonlySet<string> = new Set(
  'class style width height src alt dir span start type colspan rowspan size color face'.split(' '),
);

export const richText: Builtin = {
  tag: 'rich-text',
  properties: { nodes: null, space: String },
  styles: 'wx-rich-text { display: block; } wx-rich-text img { max-width: 100%; }',
  create(part) {
    const { document } = part.phone;
    const view = document.defaultView ?? globalThis;
    const trusted = (name: string, attributes: Iterable<[string, string]>, children: Node[]): Node[] => {
      if (!trustedTags.has(name)) return [];
      const element = document.createElement(name);
      for (const [attribute, value] of attributes) {
        if (trustedAttributes.has(attribute)) element.setAttribute(attribute, value);
      }
      element.append(...children);
      return [element];
    };
    const fromNode = (node: RichNode): Node[] =>
      node.type === 'text'
        ? [document.createTextNode(node.text ?? '')]
        : trusted(
            (node.name ?? '').toLowerCase(),
            Object.entries(node.attrs ?? {}),
            (node.children ?? []).flatMap(fromNode),
          );
    const fromParsed = (node: Node): Node[] => {
      if (node.nodeType === node.TEXT_NODE) return [document.createTextNode(node.textContent ?? '')];
      if (!(node instanceof view.Element)) return [];
      const attributes = [...node.attributes].map(({ name, value }): [string, string] => [name, value]);
      return trusted(node.localName, attributes, [...node.childNodes].flatMap(fromParsed));
    };
    return {
      changed(property) {
        if (property !== 'nodes') return;
        const nodes = part.raw('nodes');
        const drawn =
          typeof nodes === 'string'
            ? [...new view.DOMParser().parseFromString(nodes, 'text/html').body.childNodes].flatMap(fromParsed)
            : Array.isArray(nodes)
              ? nodes.flatMap((node: RichNode) => fromNode(node))
              : [];
        part.element.replaceChildren(...drawn);
      },
    };
  },
};

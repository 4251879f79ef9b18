type Tag = keyof HTMLElementTagNameMap;

/** Makes an element of the phone's own around the pages; a text becomes a text node, never markup. */
export type Draw = <Name extends Tag>(
  tag: Name,
  className?: string,
  ...children: readonly (Node | string)[]
) => HTMLElementTagNameMap[Name];

export const drawIn =
  (document: Document): Draw =>
  (tag, className = '', ...children) => {
    const element = document.createElement(tag);
    if (className !== '') element.className = className;
    element.append(...children);
    return element;
  };

export function drawButton(draw: Draw, className: string, label: Node | string, press: () => void): HTMLButtonElement {
  const button = draw('button', className, label);
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
}

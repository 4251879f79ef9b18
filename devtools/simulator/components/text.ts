import type { Builtin } from './builtin';

/** Runs inside a `<text>`. */
export const span: Builtin = { tag: 'span' };

export const text: Builtin = {
  tag: 'text',
  properties: { userSelect: Boolean, selectable: Boolean, space: String, decode: Boolean },
  styles: `wx-text { display: inline; white-space: pre-line; }
    wx-text[select] { user-select: text; }
    wx-text[space] { white-space: pre-wrap; }`,
  create: (part) => ({
    changed() {
      part.element.toggleAttribute('select', part.flag('userSelect') || part.flag('selectable'));
      part.element.toggleAttribute('space', part.text('space') !== '');
    },
  }),
};

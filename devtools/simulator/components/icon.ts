import type { Builtin } from './builtin';

const glyphs: Readonly<Record<string, [glyph: string, color: string]>> = {
  success: ['✓', '#09BB07'],
  success_no_circle: ['✓', '#09BB07'],
  info: ['i', '#10AEFF'],
  warn: ['!', '#F76260'],
  waiting: ['…', '#10AEFF'],
  cancel: ['✕', '#F43530'],
  download: ['↓', '#09BB07'],
  search: ['⌕', '#B2B2B2'],
  clear: ['✕', '#B2B2B2'],
  circle: ['', '#C9C9C9'],
};
const bareTypes: ReadonlySet<string> = new Set(['success_no_circle', 'search']);

export const icon: Builtin = {
  tag: 'icon',
  properties: { type: String, size: { type: null, value: 23 }, color: String },
  styles: `wx-icon { display: inline-block; vertical-align: middle; font-size: 0; }
    wx-icon > i { display: flex; align-items: center; justify-content: center; border-radius: 50%; font-style: normal; line-height: 1; }`,
  create(part) {
    const sign = part.make('i', '');
    part.element.append(sign);
    return {
      changed() {
        const type = part.text('type');
        const [glyph, usualColor] = glyphs[type] ?? ['', '#C9C9C9'];
        const color = part.text('color') || usualColor;
        const size = part.length('size');
        const isBare = bareTypes.has(type) || type === 'circle';
        sign.textContent = glyph;
        sign.style.cssText = `width:${size};height:${size};font-size:calc(${size} * 0.6);`;
        sign.style.color = isBare ? color : '#fff';
        sign.style.background = isBare ? 'none' : color;
        sign.style.border = type === 'circle' ? `1px solid ${color}` : 'none';
      },
    };
  },
};

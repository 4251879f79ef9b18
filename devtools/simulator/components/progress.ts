import type { Builtin } from './builtin';

export const progress: Builtin = {
  tag: 'progress',
  properties: {
    percent: Number,
    showInfo: Boolean,
    borderRadius: null,
    fontSize: { type: null, value: 16 },
    strokeWidth: { type: null, value: 6 },
    color: String,
    activeColor: { type: String, value: '#09BB07' },
    backgroundColor: { type: String, value: '#EBEBEB' },
    active: Boolean,
    duration: Number,
  },
  styles: `wx-progress { display: flex; align-items: center; }
    wx-progress > .bar { flex: 1; overflow: hidden; } wx-progress > .bar > i { display: block; height: 100%; transition: width .3s; }
    wx-progress > .info { min-width: 2em; margin-left: 15px; }`,
  create(part) {
    const bar = part.make('div', 'bar');
    const filled = part.make('i', '');
    const info = part.make('span', 'info');
    bar.append(filled);
    part.element.append(bar, info);
    part.element.setAttribute('role', 'progressbar');
    return {
      changed() {
        const percent = Math.min(100, Math.max(0, part.amount('percent') || 0));
        bar.style.height = part.length('strokeWidth');
        bar.style.borderRadius = part.length('borderRadius');
        bar.style.background = part.text('backgroundColor');
        filled.style.width = `${percent}%`;
        filled.style.background = part.text('color') || part.text('activeColor');
        info.style.fontSize = part.length('fontSize');
        info.textContent = `${percent}%`;
        info.hidden = !part.flag('showInfo');
        part.element.setAttribute('aria-valuenow', String(percent));
      },
    };
  },
};

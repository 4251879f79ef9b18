import type { Builtin } from './builtin';

export const slider: Builtin = {
  tag: 'slider',
  properties: {
    min: { type: Number, value: 0 },
    max: { type: Number, value: 100 },
    step: { type: Number, value: 1 },
    value: { type: Number, value: 0 },
    disabled: Boolean,
    showValue: Boolean,
    activeColor: { type: String, value: '#1aad19' },
    backgroundColor: { type: String, value: '#e9e9e9' },
    blockSize: { type: Number, value: 28 },
    blockColor: { type: String, value: '#ffffff' },
  },
  styles: `wx-slider { display: flex; align-items: center; margin: 10px 18px; }
    wx-slider > input { flex: 1; min-width: 0; margin: 0; height: 28px; accent-color: var(--on); }
    wx-slider > output { width: 3em; text-align: center; color: #888; font-size: 14px; } wx-slider:not([show-value]) > output { display: none; }`,
  create(part) {
    const range = part.make('input', '');
    const shown = part.make('output', '');
    range.type = 'range';
    part.element.append(range, shown);
    const draw = () => {
      range.min = part.text('min');
      range.max = part.text('max');
      range.step = part.text('step');
      range.value = part.text('value');
      range.disabled = part.flag('disabled');
      shown.textContent = range.value;
      part.element.toggleAttribute('show-value', part.flag('showValue'));
      part.element.style.setProperty('--on', part.text('activeColor'));
    };
    range.addEventListener('input', () => {
      shown.textContent = range.value;
      part.emit('changing', { value: Number(range.value) });
    });
    range.addEventListener('change', () => {
      part.set('value', Number(range.value));
      part.emit('change', { value: Number(range.value) });
    });
    part.isField(
      () => Number(range.value),
      () => part.set('value', part.amount('min')),
    );
    return { changed: draw };
  },
};

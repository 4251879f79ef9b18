import type { Builtin } from './builtin';
import { textEntry, textEntryProperties, textEntryStyles } from './textEntry';

const inputModes: Readonly<Record<string, string>> = { number: 'numeric', digit: 'decimal', idcard: 'text' };

export const input: Builtin = {
  tag: 'input',
  properties: { ...textEntryProperties, type: { type: String, value: 'text' }, password: Boolean },
  styles: `wx-input { display: block; position: relative; overflow: hidden; height: 1.4em; min-height: 1.4em; cursor: text; }
    wx-input > .placeholder { top: 0; bottom: 0; display: flex; align-items: center; }${textEntryStyles('wx-input')}`,
  create(part) {
    const entry = part.make('input', '');
    entry.autocomplete = 'off';
    const { changed, ...reactions } = textEntry(part, entry);
    entry.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      part.emit('confirm', { value: entry.value });
      if (!part.flag('confirmHold')) entry.blur();
    });
    return {
      ...reactions,
      changed(property) {
        changed?.(property);
        if (property === 'type') {
          const mode = inputModes[part.text('type')];
          if (mode === undefined) entry.removeAttribute('inputmode');
          else entry.setAttribute('inputmode', mode);
        } else if (property === 'password') entry.type = part.flag('password') ? 'password' : 'text';
      },
    };
  },
};

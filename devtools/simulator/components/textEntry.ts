import type { BuiltinReactions } from './builtin';
import type { BuiltinPart } from './builtinPart';
import type { PropertyTable } from './propertyTable';
import { scopedClassNames } from './scopedClassNames';

export const textEntryProperties: PropertyTable = {
  value: String,
  placeholder: String,
  placeholderClass: { type: String, value: '' },
  placeholderStyle: String,
  disabled: Boolean,
  maxlength: { type: Number, value: 140 },
  focus: Boolean,
  autoFocus: Boolean,
  confirmType: { type: String, value: 'done' },
  confirmHold: Boolean,
  cursor: { type: Number, value: -1 },
};

export const textEntryStyles = (tag: string) => `
  ${tag} > .entry { display: block; width: 100%; height: 100%; margin: 0; padding: 0; border: 0; outline: 0; background: none;
    font: inherit; color: inherit; text-align: inherit; letter-spacing: inherit; text-transform: inherit; resize: none; caret-color: #07c160; }
  ${tag} > .placeholder { position: absolute; left: 0; right: 0; color: #808080; pointer-events: none; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
  ${tag} > .placeholder[hidden] { display: none; }`;

type Entry = HTMLInputElement | HTMLTextAreaElement;

/** What `<input>` and `<textarea>` share: value, placeholder, length, focus and their events. */
export function textEntry(part: BuiltinPart, entry: Entry): BuiltinReactions {
  const placeholder = part.make('div', 'placeholder');
  part.element.append(placeholder, entry);
  entry.className = 'entry';
  const drawPlaceholder = () => {
    placeholder.hidden = entry.value !== '';
  };
  const shortened = (value: string) => {
    const maximum = part.amount('maxlength');
    return maximum >= 0 ? [...value].slice(0, maximum).join('') : value;
  };
  entry.addEventListener('input', () => {
    const fitted = shortened(entry.value);
    if (fitted !== entry.value) entry.value = fitted;
    drawPlaceholder();
    part.emit('input', { value: entry.value, cursor: entry.selectionEnd ?? entry.value.length, keyCode: 0 });
  });
  entry.addEventListener('focus', () => part.emit('focus', { value: entry.value, height: 0 }));
  entry.addEventListener('blur', () => {
    part.emit('blur', { value: entry.value, cursor: entry.selectionEnd ?? entry.value.length });
    if (entry.value !== part.text('value')) part.emit('change', { value: entry.value });
  });
  part.onTap(() => {
    if (!part.flag('disabled')) entry.focus();
  });
  part.isField(
    () => entry.value,
    () => {
      entry.value = '';
      drawPlaceholder();
    },
  );
  return {
    attached() {
      if (part.flag('focus') || part.flag('autoFocus')) entry.focus();
    },
    changed(property) {
      if (property === 'value') {
        const value = shortened(part.text('value'));
        if (entry.value !== value) entry.value = value;
        drawPlaceholder();
      } else if (property === 'disabled') {
        // A disabled field would swallow the taps of what lies around it.
        entry.readOnly = part.flag('disabled');
        entry.tabIndex = part.flag('disabled') ? -1 : 0;
        entry.setAttribute('aria-disabled', String(part.flag('disabled')));
      } else if (property === 'placeholder') {
        placeholder.textContent = part.text('placeholder');
        entry.setAttribute('aria-placeholder', part.text('placeholder'));
      } else if (property === 'ariaLabel') entry.setAttribute('aria-label', part.text('ariaLabel'));
      else if (property === 'placeholderStyle') placeholder.setAttribute('style', part.text('placeholderStyle'));
      else if (property === 'placeholderClass') {
        placeholder.className = ['placeholder', ...scopedClassNames(part, part.text('placeholderClass'))].join(' ');
      } else if (property === 'focus' && part.element.isConnected) {
        if (part.flag('focus')) entry.focus();
        else entry.blur();
      }
    },
  };
}

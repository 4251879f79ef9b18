import type { Builtin } from './builtin';
import { pickerModes } from './pickerModes';
import { openWheelSheet } from './pickerSheet';

export const picker: Builtin = {
  tag: 'picker',
  properties: {
    mode: { type: String, value: 'selector' },
    headerText: String,
    range: null,
    rangeKey: String,
    value: null,
    start: String,
    end: String,
    fields: { type: String, value: 'day' },
    disabled: Boolean,
  },
  styles: 'wx-picker { display: block; cursor: pointer; }',
  create(part) {
    part.onTap(() => {
      if (part.flag('disabled')) return;
      const createMode = pickerModes[part.text('mode') || 'selector'];
      if (createMode === undefined) {
        part.phone.raise(new Error(`<picker mode="${part.text('mode')}"> is not emulated`));
        return;
      }
      const mode = createMode(part);
      openWheelSheet(part.phone, {
        title: part.text('headerText'),
        wheels: mode.wheels,
        onTurn: mode.turn,
        onConfirm: () => {
          part.set('value', mode.value());
          part.emit('change', { value: mode.value() });
        },
        onCancel: () => part.emit('cancel'),
      });
    });
    part.isField(
      () => part.raw('value'),
      () => part.set('value', part.text('mode') === 'multiSelector' ? [] : ''),
    );
    return undefined;
  },
};

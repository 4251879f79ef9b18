import type { Builtin } from './builtin';
import { textEntry, textEntryProperties, textEntryStyles } from './textEntry';

export const textarea: Builtin = {
  tag: 'textarea',
  properties: { ...textEntryProperties, autoHeight: Boolean, showConfirmBar: Boolean, fixed: Boolean },
  styles: `wx-textarea { display: block; position: relative; width: 300px; height: 150px; cursor: text; }
    wx-textarea[auto-height] { height: auto; min-height: 1.4em; }
    wx-textarea > .placeholder { top: 0; white-space: normal; }${textEntryStyles('wx-textarea')}`,
  create(part) {
    const entry = part.make('textarea', '');
    const { changed, attached } = textEntry(part, entry);
    const grow = () => {
      if (!part.flag('autoHeight')) return;
      entry.style.height = 'auto';
      entry.style.height = `${entry.scrollHeight}px`;
      part.emit('linechange', {
        height: entry.scrollHeight,
        heightRpx: entry.scrollHeight * 2,
        lineCount: entry.value.split('\n').length,
      });
    };
    entry.addEventListener('input', grow);
    return {
      attached() {
        attached?.();
        grow();
      },
      changed(property) {
        changed?.(property);
        if (property === 'autoHeight') part.element.toggleAttribute('auto-height', part.flag('autoHeight'));
        if (property === 'value' && part.element.isConnected) grow();
      },
    };
  },
};

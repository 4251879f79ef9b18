import type { Builtin } from './builtin';

const itemHeightOf = (height: string) => Number.parseFloat(height) || 34;

export const pickerView: Builtin = {
  tag: 'picker-view',
  properties: {
    value: null,
    indicatorStyle: String,
    indicatorClass: String,
    maskStyle: String,
    maskClass: String,
    immediateChange: Boolean,
  },
  styles: `wx-picker-view { display: flex; position: relative; overflow: hidden; }
    wx-picker-view > .indicator { position: absolute; left: 0; right: 0; top: 50%; transform: translateY(-50%); height: 34px; pointer-events: none;
      border: solid #e5e5e5; border-width: 1px 0; box-sizing: border-box; }
    wx-picker-view-column { flex: 1; height: 100%; overflow: hidden auto; scroll-snap-type: y mandatory; scrollbar-width: none; }
    wx-picker-view-column > * { scroll-snap-align: center; overflow: hidden; }`,
  create(part) {
    const { element, phone } = part;
    const indicator = part.make('div', 'indicator');
    element.append(indicator);
    const columns = () => [...element.querySelectorAll<HTMLElement>(':scope > wx-picker-view-column')];
    const itemHeight = () => itemHeightOf(indicator.style.height);
    const place = () => {
      const selected = Array.isArray(part.raw('value')) ? (part.raw('value') as number[]) : [];
      columns().forEach((column, index) => {
        const padding = `${Math.max(0, (element.clientHeight - itemHeight()) / 2)}px`;
        column.style.paddingTop = padding;
        column.style.paddingBottom = padding;
        for (const item of column.querySelectorAll<HTMLElement>(':scope > *')) item.style.height = `${itemHeight()}px`;
        column.scrollTop = (selected[index] ?? 0) * itemHeight();
      });
    };
    let settling: number | undefined;
    element.addEventListener(
      'scroll',
      () => {
        if (settling !== undefined) phone.timers.clear(settling);
        settling = phone.timers.setTimeout(() => {
          const value = columns().map((column) => Math.round(column.scrollTop / itemHeight()));
          if (JSON.stringify(value) === JSON.stringify(part.raw('value'))) return;
          part.set('value', value);
          part.emit('change', { value });
        }, 150);
      },
      { capture: true },
    );
    part.isField(
      () => part.raw('value'),
      () => part.set('value', []),
    );
    return {
      changed(property) {
        if (property === 'indicatorStyle') indicator.setAttribute('style', part.text('indicatorStyle'));
        if (element.isConnected) place();
      },
      attached: () => {
        phone.timers.setTimeout(place);
      },
    };
  },
};

export const pickerViewColumn: Builtin = { tag: 'picker-view-column' };

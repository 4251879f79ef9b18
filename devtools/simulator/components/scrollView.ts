import type { Builtin } from './builtin';

export const scrollView: Builtin = {
  tag: 'scroll-view',
  properties: {
    scrollX: Boolean,
    scrollY: Boolean,
    scrollTop: null,
    scrollLeft: null,
    scrollIntoView: String,
    scrollWithAnimation: Boolean,
    upperThreshold: { type: null, value: 50 },
    lowerThreshold: { type: null, value: 50 },
    enableFlex: Boolean,
    refresherEnabled: Boolean,
    refresherTriggered: Boolean,
  },
  styles: `wx-scroll-view { display: block; width: 100%; overflow: hidden; scrollbar-width: none; }
    wx-scroll-view[scroll-x] { overflow-x: auto; } wx-scroll-view[scroll-y] { overflow-y: auto; }
    wx-scroll-view[enable-flex] { display: flex; }`,
  create(part) {
    const { element } = part;
    let wasAtStart = true;
    let wasAtEnd = false;
    element.addEventListener('scroll', () => {
      const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth } = element;
      part.emit('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX: 0, deltaY: 0 });
      const [offset, visible, whole] = part.flag('scrollX')
        ? [scrollLeft, clientWidth, scrollWidth]
        : [scrollTop, clientHeight, scrollHeight];
      const isAtStart = offset <= part.amount('upperThreshold');
      const isAtEnd = offset + visible >= whole - part.amount('lowerThreshold');
      if (isAtStart && !wasAtStart) part.emit('scrolltoupper', { direction: part.flag('scrollX') ? 'left' : 'top' });
      if (isAtEnd && !wasAtEnd) part.emit('scrolltolower', { direction: part.flag('scrollX') ? 'right' : 'bottom' });
      wasAtStart = isAtStart;
      wasAtEnd = isAtEnd;
    });
    const scroll = (place: ScrollToOptions) => {
      if (!element.isConnected || element.scrollTo === undefined) return;
      element.scrollTo({ ...place, behavior: part.flag('scrollWithAnimation') ? 'smooth' : 'instant' });
    };
    const reactions: Readonly<Record<string, () => void>> = {
      scrollX: () => element.toggleAttribute('scroll-x', part.flag('scrollX')),
      scrollY: () => element.toggleAttribute('scroll-y', part.flag('scrollY')),
      enableFlex: () => element.toggleAttribute('enable-flex', part.flag('enableFlex')),
      scrollTop: () => {
        if (part.text('scrollTop') !== '') scroll({ top: Number.parseFloat(part.text('scrollTop')) });
      },
      scrollLeft: () => {
        if (part.text('scrollLeft') !== '') scroll({ left: Number.parseFloat(part.text('scrollLeft')) });
      },
      scrollIntoView: () => {
        const id = part.text('scrollIntoView');
        const target = id === '' ? null : element.querySelector(`[id="${id}"]`);
        if (target === null) return;
        const { left, top } = element.getBoundingClientRect();
        const place = target.getBoundingClientRect();
        scroll({ left: element.scrollLeft + place.left - left, top: element.scrollTop + place.top - top });
      },
    };
    return {
      changed: (property) => {
        reactions[property]?.();
      },
      attached: () =>
        part.phone.timers.setTimeout(() => {
          for (const property of ['scrollTop', 'scrollLeft', 'scrollIntoView']) reactions[property]?.();
        }),
    };
  },
};

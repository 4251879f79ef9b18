import { changedTouchesOf, type TouchPoint } from '../phone/gestures';
import type { Builtin } from './builtin';

const swipeDistance = 40;

export const swiper: Builtin = {
  tag: 'swiper',
  properties: {
    indicatorDots: Boolean,
    indicatorColor: { type: String, value: 'rgba(0,0,0,.3)' },
    indicatorActiveColor: { type: String, value: '#000000' },
    autoplay: Boolean,
    current: { type: Number, value: 0 },
    interval: { type: Number, value: 5000 },
    duration: { type: Number, value: 500 },
    circular: Boolean,
    vertical: Boolean,
  },
  styles: `wx-swiper { display: block; position: relative; height: 150px; overflow: hidden; }
    wx-swiper-item { display: block; position: absolute; inset: 0; width: 100%; height: 100%; overflow: hidden; transition: transform var(--swipe, .5s); }
    wx-swiper > .dots { position: absolute; left: 0; right: 0; bottom: 10px; z-index: 1; display: flex; justify-content: center; gap: 10px; pointer-events: none; }
    wx-swiper > .dots > i { width: 8px; height: 8px; border-radius: 50%; }`,
  create(part) {
    const { element, phone } = part;
    const dots = part.make('div', 'dots');
    element.append(dots);
    let autoplay: number | undefined;
    let start: TouchPoint | undefined;
    const items = () => [...element.querySelectorAll<HTMLElement>(':scope > wx-swiper-item')];
    const draw = () => {
      const current = part.amount('current') || 0;
      const axis = part.flag('vertical') ? 'Y' : 'X';
      element.style.setProperty('--swipe', `${part.amount('duration')}ms`);
      items().forEach((item, index) => {
        item.style.transform = `translate${axis}(${(index - current) * 100}%)`;
        item.setAttribute('aria-hidden', String(index !== current));
      });
      dots.hidden = !part.flag('indicatorDots');
      dots.replaceChildren(
        ...items().map((_, index) => {
          const dot = part.make('i', '');
          dot.style.background = part.text(index === current ? 'indicatorActiveColor' : 'indicatorColor');
          return dot;
        }),
      );
    };
    const goTo = (index: number, source: 'touch' | 'autoplay') => {
      const count = items().length;
      if (count === 0) return;
      const wrapped = part.flag('circular') || source === 'autoplay' ? (index + count) % count : index;
      if (wrapped < 0 || wrapped >= count || wrapped === part.amount('current')) return;
      part.set('current', wrapped);
      const currentItemId = items()[wrapped]?.getAttribute('item-id') ?? '';
      part.emit('change', { current: wrapped, currentItemId, source });
      phone.timers.setTimeout(
        () => part.emit('animationfinish', { current: wrapped, currentItemId, source }),
        part.amount('duration'),
      );
    };
    part.component.addListener('touchstart', (event) => {
      [start] = changedTouchesOf(event);
    });
    part.component.addListener('touchend', (event) => {
      if (start === undefined) return;
      const [end = start] = changedTouchesOf(event);
      const moved = part.flag('vertical') ? start.clientY - end.clientY : start.clientX - end.clientX;
      start = undefined;
      if (Math.abs(moved) > swipeDistance) goTo(part.amount('current') + Math.sign(moved), 'touch');
    });
    const play = () => {
      if (autoplay !== undefined) phone.timers.clear(autoplay);
      autoplay = part.flag('autoplay')
        ? phone.timers.setInterval(() => goTo(part.amount('current') + 1, 'autoplay'), part.amount('interval'))
        : undefined;
    };
    const window = phone.document.defaultView;
    const observer = window === null ? undefined : new window.MutationObserver(draw);
    return {
      changed(property) {
        if (property === 'autoplay' || property === 'interval') play();
        draw();
      },
      attached() {
        observer?.observe(element, { childList: true });
        draw();
      },
      detached() {
        observer?.disconnect();
        if (autoplay !== undefined) phone.timers.clear(autoplay);
      },
    };
  },
};

export const swiperItem: Builtin = {
  tag: 'swiper-item',
  properties: { itemId: String },
  create: (part) => ({
    changed(property) {
      if (property === 'itemId') part.element.setAttribute('item-id', part.text('itemId'));
    },
  }),
};

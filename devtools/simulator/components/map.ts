import { changedTouchesOf, type TouchPoint } from '../phone/gestures';
import { mapTexts } from '../phone/texts';
import type { Builtin } from './builtin';
import type { BuiltinPart } from './builtinPart';
import { type Degrees, metresPerPixel, roundMetres, toDegrees, toWorld } from './mercator';

/** What `wx.createMapContext` reads of a `<map>`. */
export interface MapView {
  readonly center: Degrees;
  readonly scale: number;
}

const views = new WeakMap<object, MapView>();

/** The view of a `<map>` element, or undefined for any other. */
export const mapViewOf = (component: object): MapView | undefined => views.get(component);

/** What a map could show and this one does not. */
const unemulatedProperties = ['markers', 'polyline', 'circles', 'controls', 'polygons', 'includePoints', 'covers'];
const gridSize = 64;
const widestBar = 96;

/** There is no map data: a grid that is moved and scaled like a map stands for it. */
export const map: Builtin = {
  tag: 'map',
  properties: {
    latitude: Number,
    longitude: Number,
    scale: { type: Number, value: 16 },
    minScale: { type: Number, value: 3 },
    maxScale: { type: Number, value: 20 },
    enableScroll: { type: Boolean, value: true },
    enableZoom: { type: Boolean, value: true },
    showLocation: Boolean,
    showScale: Boolean,
    ...Object.fromEntries(unemulatedProperties.map((name) => [name, Array])),
  },
  styles: `wx-map { display: block; position: relative; width: 300px; height: 150px; overflow: hidden; touch-action: none; cursor: grab;
      background: #eef1e8 linear-gradient(#d5dccb 1px, transparent 1px) 0 0 / 64px 64px; }
    wx-map > i { font-style: normal; } wx-map > .lines { position: absolute; inset: 0; background: linear-gradient(90deg, #d5dccb 1px, transparent 1px) 0 0 / 64px 64px; }
    wx-map > .scale { position: absolute; left: 12px; bottom: 10px; padding: 0 4px; border: solid #555; border-width: 0 1px 1px;
      color: #333; font-size: 12px; line-height: 16px; text-align: center; white-space: nowrap; pointer-events: none; }
    wx-map > .note { position: absolute; right: 8px; bottom: 8px; color: #0008; font-size: 12px; pointer-events: none; }`,
  create(part) {
    const lines = part.make('i', 'lines');
    const bar = part.make('i', 'scale');
    const note = part.make('i', 'note');
    note.textContent = mapTexts.noData;
    part.element.prepend(lines, bar, note);

    const draw = (view: MapView) => {
      views.set(part.component, view);
      const { x, y } = toWorld(view.center, view.scale);
      part.element.style.backgroundPosition = `0 ${-y % gridSize}px`;
      lines.style.backgroundPosition = `${-x % gridSize}px 0`;
      const each = metresPerPixel(view.center.latitude, view.scale);
      const metres = roundMetres(each, widestBar);
      bar.style.width = `${metres / each}px`;
      bar.textContent = mapTexts.distance(metres);
    };
    const shown = (): MapView => views.get(part.component) ?? viewIn(part);
    const pan = (fromX: number, fromY: number, toX: number, toY: number) => {
      const { center, scale } = shown();
      const { x, y } = toWorld(center, scale);
      draw({ center: toDegrees({ x: x + fromX - toX, y: y + fromY - toY }, scale), scale });
    };
    let finger: TouchPoint | undefined;
    part.component.addListener('touchstart', (event) => {
      [finger] = changedTouchesOf(event);
    });
    part.component.addListener('touchmove', (event) => {
      const [now] = changedTouchesOf(event);
      if (finger === undefined || now === undefined || !part.flag('enableScroll')) return;
      pan(finger.clientX, finger.clientY, now.clientX, now.clientY);
      finger = now;
    });
    part.component.addListener('touchend', () => {
      finger = undefined;
    });
    part.element.addEventListener('wheel', (event) => {
      event.preventDefault();
      if (!part.flag('enableZoom')) return;
      const { center, scale } = shown();
      draw({ center, scale: withinScales(part, scale - Math.sign(event.deltaY) / 2) });
    });

    return {
      attached() {
        const used = unemulatedProperties.filter((name) => (part.raw(name) as readonly unknown[]).length > 0);
        if (part.flag('showLocation')) used.push('show-location');
        if (used.length > 0) part.phone.raise(new Error(`<map ${used.join(' ')}> is not emulated`));
        draw(viewIn(part));
      },
      changed(property) {
        if (property === 'showScale') bar.hidden = !part.flag('showScale');
        if (['latitude', 'longitude', 'scale'].includes(property)) draw(viewIn(part));
      },
    };
  },
};

const viewIn = (part: BuiltinPart): MapView => ({
  center: { latitude: part.amount('latitude'), longitude: part.amount('longitude') },
  scale: withinScales(part, part.amount('scale')),
});

const withinScales = (part: BuiltinPart, scale: number): number =>
  Math.min(part.amount('maxScale'), Math.max(part.amount('minScale'), scale));

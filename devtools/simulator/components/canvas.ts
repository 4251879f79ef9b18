import type { Builtin } from './builtin';

const canvases = new WeakMap<object, HTMLCanvasElement>();

/** The drawing surface of a `<canvas>` element, or undefined for any other. */
export function canvasOf(component: object): HTMLCanvasElement | undefined {
  return canvases.get(component);
}

export const canvas: Builtin = {
  tag: 'canvas',
  properties: { type: String, canvasId: String, disableScroll: Boolean },
  styles: `wx-canvas { display: block; position: relative; width: 300px; height: 150px; overflow: hidden; }
    wx-canvas > canvas { position: absolute; inset: 0; width: 100%; height: 100%; }`,
  create(part) {
    const surface = part.make('canvas', '');
    part.element.append(surface);
    canvases.set(part.component, surface);
    return {
      attached() {
        if (part.text('type') !== '2d') {
          part.phone.raise(new Error('<canvas> without type="2d" is not emulated'));
        }
      },
    };
  },
};

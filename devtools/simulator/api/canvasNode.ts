import type { Phone } from '../phone/phone';
import { shownUrl } from './shownUrl';

const nodes = new WeakMap<HTMLCanvasElement, CanvasNode>();

/** What a page gets as the node of a `<canvas type="2d">`. */
export class CanvasNode {
  readonly #phone: Phone;
  readonly #surface: HTMLCanvasElement;

  constructor(phone: Phone, surface: HTMLCanvasElement) {
    this.#phone = phone;
    this.#surface = surface;
  }

  get width(): number {
    return this.#surface.width;
  }

  set width(width: number) {
    this.#surface.width = width;
  }

  get height(): number {
    return this.#surface.height;
  }

  set height(height: number) {
    this.#surface.height = height;
  }

  getContext(kind: string): CanvasRenderingContext2D | null {
    if (kind !== '2d') throw new Error(`canvas.getContext('${kind}') is not emulated`);
    return this.#surface.getContext('2d');
  }

  toDataURL(type?: string, quality?: number): string {
    return this.#surface.toDataURL(type, quality);
  }

  createImage(): HTMLImageElement {
    const { document } = this.#phone;
    const image = document.createElement('img');
    const src = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(image), 'src');
    Object.defineProperty(image, 'src', {
      get: () => src?.get?.call(image),
      set: (value: string) => src?.set?.call(image, shownUrl(this.#phone, value)),
    });
    return image;
  }

  requestAnimationFrame(callback: () => void): number {
    return this.#phone.timers.setTimeout(callback, 16);
  }

  cancelAnimationFrame(id: number): void {
    this.#phone.timers.clear(id);
  }

  /** The DOM canvas behind the node, for the simulator's own APIs. */
  static surfaceOf(node: unknown): HTMLCanvasElement | undefined {
    return node instanceof CanvasNode ? node.#surface : undefined;
  }
}

export function canvasNode(phone: Phone, surface: HTMLCanvasElement): CanvasNode {
  const known = nodes.get(surface) ?? new CanvasNode(phone, surface);
  nodes.set(surface, known);
  return known;
}

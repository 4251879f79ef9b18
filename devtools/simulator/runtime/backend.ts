import { type domlikeBackend, type Element, Event, type EventBubbleStatus } from 'glass-easel';
import { inPhoneUnits } from '../compiler/phoneUnits';
import { domTagName } from '../phone/tagNames';

type DomlikeElement = domlikeBackend.Element;

// glass-easel's BackendMode and MutLevel are const enums, which a file compiled on its own cannot import.
const domlikeMode = 3 as domlikeBackend.Context['mode'];

/** Events that the browser itself gives and WeChat passes on. */
const browserEvents: ReadonlySet<string> = new Set([
  'transitionend',
  'animationstart',
  'animationiteration',
  'animationend',
]);

// The adapter puts a random prefix before every id; `#id` in a style sheet expects it without.
const idPrefix = /^[0-9a-f]{8}--/;

export interface BackendParts {
  readonly document: Document;
  /** What a page has between the bars. */
  readonly size: () => { width: number; height: number };
  readonly isKnownTag: (tag: string) => boolean;
  readonly onUnknownTag: (tag: string) => void;
}

/** glass-easel draws through this onto one phone's document. */
export class PhoneBackend implements domlikeBackend.Context {
  readonly mode = domlikeMode;
  readonly document: domlikeBackend.Context['document'];
  readonly #document: Document;
  readonly #seen = new WeakSet<globalThis.Event>();
  readonly #size: BackendParts['size'];
  readonly #isKnownTag: BackendParts['isKnownTag'];
  readonly #onUnknownTag: BackendParts['onUnknownTag'];

  constructor({ document, size, isKnownTag, onUnknownTag }: BackendParts) {
    this.#document = document;
    this.#size = size;
    this.#isKnownTag = isKnownTag;
    this.#onUnknownTag = onUnknownTag;
    this.document = {
      createElement: (tag) => asDomlike(this.#createElement(tag)),
      createTextNode: (text) => document.createTextNode(text) as unknown as DomlikeElement,
      createDocumentFragment: () => document.createDocumentFragment() as unknown as DomlikeElement,
    };
  }

  #createElement(tag: string): HTMLElement {
    if (!this.#isKnownTag(tag)) this.#onUnknownTag(tag);
    const element = this.#document.createElement(domTagName(tag));
    const setAttribute = element.setAttribute.bind(element);
    element.setAttribute = (name: string, value: string) =>
      setAttribute(name, name === 'style' ? inPhoneUnits(String(value)) : value);
    Object.defineProperty(element, 'id', {
      get: () => element.getAttribute('id') ?? '',
      set: (id: string) => setAttribute('id', id.replace(idPrefix, '')),
    });
    return element;
  }

  destroy(): void {}

  getWindowWidth(): number {
    return this.#size().width;
  }

  getWindowHeight(): number {
    return this.#size().height;
  }

  getDevicePixelRatio(): number {
    return this.#document.defaultView?.devicePixelRatio ?? 1;
  }

  getTheme(): string {
    return 'light';
  }

  // Each page carries its own style elements (see pageStyles.ts), so glass-easel adds none.
  registerStyleSheetContent(): void {}

  appendStyleSheetPath(): number {
    return 0;
  }

  disableStyleSheet(): void {}

  render(callback: (error: Error | null) => void): void {
    setTimeout(() => callback(null), 0);
  }

  getRootNode(): DomlikeElement {
    return asDomlike(this.#document.body);
  }

  associateValue(): void {}

  // Gestures are dispatched on glass-easel's elements directly (see gestures.ts).
  onEvent(): void {}

  setListenerStats(element: DomlikeElement | null, type: string): void {
    if (element === null || !browserEvents.has(type)) return;
    element.addEventListener(type, (event) => {
      const target = asMarked(event.target)?.__wxElement;
      if (target === undefined || this.#seen.has(event)) return;
      this.#seen.add(event);
      Event.dispatchEvent(target, new Event(type, {}, { bubbles: true, composed: true, originalEvent: event }));
    });
  }

  setModelBindingStat(): EventBubbleStatus | undefined {
    return undefined;
  }
}

function asDomlike(element: HTMLElement): DomlikeElement {
  // glass-easel describes the part of the DOM that it uses with types of its own.
  return element as unknown as DomlikeElement;
}

function asMarked(target: unknown): { __wxElement?: Element } | null {
  return typeof target === 'object' && target !== null ? target : null;
}

import { domElementOf } from '../phone/elements';
import type { Phone } from '../phone/phone';
import type { ComponentCaller } from './selectorQuery';

interface Margins {
  readonly left?: number;
  readonly right?: number;
  readonly top?: number;
  readonly bottom?: number;
}

interface ObserverOptions {
  readonly thresholds?: readonly number[];
  readonly initialRatio?: number;
  readonly observeAll?: boolean;
}

type EntryListener = (entry: Record<string, unknown>) => void;

class PageIntersectionObserver {
  readonly #phone: Phone;
  readonly #caller: ComponentCaller | undefined;
  readonly #options: ObserverOptions;
  #root: string | undefined;
  #margins: Margins = {};
  #observer: IntersectionObserver | undefined;

  constructor(phone: Phone, caller: ComponentCaller | undefined, options: ObserverOptions) {
    this.#phone = phone;
    this.#caller = caller;
    this.#options = options;
  }

  relativeTo(selector: string, margins: Margins = {}): this {
    this.#root = selector;
    this.#margins = margins;
    return this;
  }

  relativeToViewport(margins: Margins = {}): this {
    this.#root = undefined;
    this.#margins = margins;
    return this;
  }

  observe(selector: string, listener: EntryListener): void {
    const { pages, document } = this.#phone;
    const Observer = document.defaultView?.IntersectionObserver;
    const tree = (this.#caller?._$.general() ?? pages.top?.component)?.getShadowRoot();
    // jsdom lays nothing out and so has no intersections to tell of.
    if (Observer === undefined || !tree) return;
    const reference = this.#root === undefined ? null : tree.querySelector(this.#root);
    const { top = 0, right = 0, bottom = 0, left = 0 } = this.#margins;
    this.#observer = new Observer(
      (entries) => {
        for (const { intersectionRatio, intersectionRect, boundingClientRect, rootBounds, time, target } of entries) {
          listener({
            id: target.id,
            intersectionRatio,
            intersectionRect,
            boundingClientRect,
            relativeRect: rootBounds,
            time,
          });
        }
      },
      {
        root: (reference === null ? null : domElementOf(reference)) ?? pages.top?.frame.scroller ?? null,
        rootMargin: `${top}px ${right}px ${bottom}px ${left}px`,
        threshold: [...(this.#options.thresholds ?? [0])],
      },
    );
    const found = this.#options.observeAll === true ? tree.querySelectorAll(selector) : [tree.querySelector(selector)];
    for (const element of found) {
      const dom = element === null ? null : domElementOf(element);
      if (dom !== null) this.#observer.observe(dom);
    }
  }

  disconnect(): void {
    this.#observer?.disconnect();
  }
}

export function createIntersectionObserver(
  phone: Phone,
  caller: ComponentCaller | undefined,
  options: ObserverOptions = {},
): PageIntersectionObserver {
  return new PageIntersectionObserver(phone, caller, options);
}

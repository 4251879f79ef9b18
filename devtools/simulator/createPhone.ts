import { addGlobalWarningListener, type Element } from 'glass-easel';
import { domElementOf, glassElementOf } from './phone/elements';
import { dispatchTap } from './phone/gestures';
import type { Page } from './phone/page';
import { PhoneRun, type RunOptions } from './runtime/phoneRun';
import { makeEventsPlain } from './runtime/plainEvents';
import { shownPictures } from './runtime/shownPictures';

export interface RunningPhone {
  /** The `wx` of the present run; APIs on it may be replaced. */
  readonly wx: Record<string, unknown>;
  /** First to last; each with its root glass-easel element (`component`) and its DOM (`frame`). */
  readonly pageStack: readonly Page[];
  getApp(): Record<string, unknown> | undefined;
  getCurrentPages(): unknown[];
  /** The mini-program comes to the front, or leaves it, as when WeChat does. */
  show(): void;
  hide(): void;
  /** Shows WeChat around the mini-program: its messages, what the phone keeps. */
  leave(): void;
  /** Starts the mini-program anew; storage stays. */
  reload(): void;
  destroy(): void;
  /** What the phone's own camera has read, outside of the mini-program. */
  scanned(code: string): void;
  /** What this phone shows, for another phone's scan: canvases, and the pixels of pictures. */
  currentCanvases(): HTMLCanvasElement[];
  /** Taps an element as a finger does, at its middle. */
  tap(element: Element | globalThis.Element): void;
  glassElementOf(node: Node): Element | null;
  domElementOf(element: Element): HTMLElement | null;
  /** For the page that holds the phone: promises reject at its window. */
  rejectionUnhandled(reason: unknown): void;
}

makeEventsPlain();
// Taro's templates set every attribute that a tag has anywhere, and WeChat ignores those a component does not know.
addGlobalWarningListener(() => false);

/** Runs a mini-program inside `container`, which gives the screen its size. */
export function createPhone(options: RunOptions): RunningPhone {
  let run = new PhoneRun(options);
  run.start();
  return {
    get wx() {
      return run.wx;
    },
    get pageStack() {
      return run.pages.open;
    },
    getApp: () => run.getApp(),
    getCurrentPages: () => run.getCurrentPages(),
    show: () => run.show(),
    hide: () => run.hide(),
    leave: () => run.leave(),
    reload: () => {
      run.stop();
      run = new PhoneRun(options);
      run.start();
    },
    destroy: () => run.stop(),
    scanned: (code) => run.scanned(code),
    currentCanvases: () => shownPictures(run.screen.layer, run.pages.top?.frame.root),
    tap: (element) => {
      const target = 'nodeType' in element ? glassElementOf(element) : element;
      if (target === null) throw new Error('only what lies on a page can be tapped');
      const dom = domElementOf(target);
      const page = run.pages.top?.frame.scroller.getBoundingClientRect();
      const { left = 0, top = 0, width = 0, height = 0 } = dom?.getBoundingClientRect() ?? {};
      const clientX = left + width / 2 - (page?.left ?? 0);
      const clientY = top + height / 2 - (page?.top ?? 0);
      dispatchTap(target, { identifier: 0, clientX, clientY, pageX: clientX, pageY: clientY });
    },
    glassElementOf,
    domElementOf,
    rejectionUnhandled: (reason) => run.rejectionUnhandled(reason),
  };
}

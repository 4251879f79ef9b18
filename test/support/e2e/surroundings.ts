import type { ElementHandle, Page } from 'puppeteer-core';
import type {} from '../../../devtools/simulator/browser/phonePage';
import { patiently } from './patiently';

/**
 * What is on a simulated phone around the mini-program: WeChat's sheets and messages, the calendar, the album. The
 * automator has no names for most of it, so it is found on the phone's page itself.
 */
export class Surroundings {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The first element of a selector, or the first one with these words. */
  find(selector: string, words = ''): Promise<ElementHandle<HTMLElement>> {
    return patiently(() => this.#found(selector, words));
  }

  async sees(selector: string, words = ''): Promise<string> {
    return patiently(async () => (await this.#found(selector, words)).evaluate((element) => element.textContent ?? ''));
  }

  async tap(selector: string, words = ''): Promise<void> {
    await patiently(async () => {
      const found = await this.#found(selector, words);
      await found.evaluate(atRest);
      await found.click();
    });
  }

  /** Waits until nothing is what the selector and the words say. */
  async missesSoon(selector: string, words = ''): Promise<void> {
    await patiently(async () => {
      if ((await this.#first(selector, words)) !== undefined)
        throw new Error(`the phone still shows ${selector} ${words}`);
    });
  }

  /** Opens a message that comes in: by its banner or, where that has gone before a busy machine looked, from WeChat's lists. */
  async openMessage(words: string): Promise<void> {
    await patiently(async () => {
      const message =
        (await this.#first('.phone-banner', words)) ?? (await this.#first('.desk-card, .received', words));
      if (message === undefined) {
        // WeChat opens on a list with something unread.
        const mail = await this.#first('.phone-mail.unread', '');
        if (mail !== undefined && (await this.#first('.phone-banner', '')) === undefined)
          await mail.evaluate((button) => button.click());
        throw new Error(`no message on the phone says ${words}`);
      }
      // Without the mouse: banners above it may go any moment, and it moves up.
      await message.$eval('.open, .open-card', (button) => (button as HTMLElement).click());
    });
  }

  /** Keeps what goes by itself after exactly so long: timeouts of that length do not end on this phone any more. */
  async holdTimeouts(milliseconds: number): Promise<void> {
    await this.#page.evaluate((held) => {
      const start = window.setTimeout.bind(window);
      const never = 2 ** 31 - 1;
      const startHeld = (run: TimerHandler, after?: number, ...values: unknown[]) =>
        start(run, after === held ? never : after, ...values);
      Object.assign(window, { setTimeout: startHeld });
    }, milliseconds);
  }

  /** Has the phone's own camera read a code, as WeChat's scan does outside of the mini-program. */
  async scan(code: string): Promise<void> {
    await this.#page.evaluate((read) => globalThis.phone.scanned(read), code);
  }

  /** Takes this file of the machine where the mini-program asks for a picture. */
  async choosePicture(file: string): Promise<void> {
    const input = (await this.find('.phone-files input')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
  }

  /** The mini-program is closed and opened again, as after a dead battery: what the phone stores stays. */
  async reload(): Promise<void> {
    await this.#page.evaluate(() => globalThis.phone.reload());
  }

  /** The phone's own network, not the cloud: it is gone also after a reload. */
  async network(state: 'online' | 'offline'): Promise<void> {
    await this.#page.evaluate((network) => postMessage({ type: 'phone-settings', network }, location.origin), state);
  }

  /** Leaves the mini-program for WeChat, where its messages lie. */
  leave(): Promise<void> {
    return this.tap('.phone-capsule .leave');
  }

  /** Texts of several lines on the page in front whose last line is a single character. */
  loneEnds(): Promise<readonly string[]> {
    return this.#page.evaluate(() => {
      const found: string[] = [];
      const look = (root: Document | ShadowRoot): void => {
        for (const element of root.querySelectorAll<HTMLElement>('*')) {
          if (element.shadowRoot) look(element.shadowRoot);
          const [text] = element.childNodes;
          // What is around the mini-program stands in no shadow root.
          if (
            root === document ||
            element.childNodes.length !== 1 ||
            !(text instanceof Text) ||
            !element.checkVisibility()
          )
            continue;
          const tops = [...text.data].map((_, at) => {
            const range = document.createRange();
            range.setStart(text, at);
            range.setEnd(text, at + 1);
            return Math.round(range.getBoundingClientRect().top);
          });
          const last = tops.at(-1);
          if (tops[0] !== last && tops.filter((top) => top === last).length === 1) found.push(text.data);
        }
      };
      look(document);
      return found;
    });
  }

  async #found(selector: string, words: string): Promise<ElementHandle<HTMLElement>> {
    const found = await this.#first(selector, words);
    if (found === undefined) throw new Error(`the phone shows no ${selector} ${words} around the mini-program`);
    return found;
  }

  async #first(selector: string, words: string): Promise<ElementHandle<HTMLElement> | undefined> {
    for (const element of await this.#page.$$(selector)) {
      // What a selector finds on the phone's page is HTML.
      const found = element as ElementHandle<HTMLElement>;
      if (words === '' || (await found.evaluate((one) => one.textContent ?? '')).includes(words)) return found;
    }
    return undefined;
  }
}

/** Runs on the phone's page: a mouse meets what slides in where it has come to rest. */
async function atRest(element: Element): Promise<void> {
  for (let moved: Element | null = element; moved !== null; moved = moved.parentElement)
    await Promise.allSettled(
      moved
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map(({ finished }) => finished),
    );
}

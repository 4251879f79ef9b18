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
    return patiently(async () => {
      const found = await this.#first(selector, words);
      if (found === undefined) throw new Error(`the phone shows no ${selector} ${words} around the mini-program`);
      return found;
    });
  }

  async sees(selector: string, words = ''): Promise<string> {
    return (await this.find(selector, words)).evaluate((element) => element.textContent ?? '');
  }

  async tap(selector: string, words = ''): Promise<void> {
    await (await this.find(selector, words)).click();
  }

  /** Waits until nothing is what the selector and the words say. */
  async missesSoon(selector: string, words = ''): Promise<void> {
    await patiently(async () => {
      if ((await this.#first(selector, words)) !== undefined)
        throw new Error(`the phone still shows ${selector} ${words}`);
    });
  }

  /** Taps the message that has just come in. */
  openBanner(words: string): Promise<void> {
    return this.tap('.phone-banner .open', words);
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

  async #first(selector: string, words: string): Promise<ElementHandle<HTMLElement> | undefined> {
    for (const element of await this.#page.$$(selector)) {
      // What a selector finds on the phone's page is HTML.
      const found = element as ElementHandle<HTMLElement>;
      if (words === '' || (await found.evaluate((one) => one.textContent ?? '')).includes(words)) return found;
    }
    return undefined;
  }
}

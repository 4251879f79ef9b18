/** Longer than 200 lines: one phone, with everything that a person does with it. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type Element from 'miniprogram-automator/out/Element';
import type { InputElement } from 'miniprogram-automator/out/Element';
import type MiniProgram from 'miniprogram-automator/out/MiniProgram';
import type Page from 'miniprogram-automator/out/Page';
import type { AnyCall, InputOf, OutputOf, Reply } from '../../../contracts/call';
import { inProject } from '../../../scripts/projectRoot';
import { undoMilliseconds } from '../../../src/gateway/useUndo';
import { patiently } from './patiently';
import type { Surroundings } from './surroundings';

const says = (text: string, words: string | RegExp): boolean =>
  typeof words === 'string' ? text.includes(words) : words.test(text);

const pictureFolder = inProject('.local/e2e');

/** One phone and what a person does with it: look, tap, type. Everything waits until it can be done. */
export class HeldPhone {
  readonly miniProgram: MiniProgram;
  readonly #surroundings: Surroundings | null;
  readonly #exceptions: string[] = [];

  constructor(miniProgram: MiniProgram, surroundings: Surroundings | null) {
    this.miniProgram = miniProgram;
    this.#surroundings = surroundings;
    miniProgram.on('exception', ({ exception }: { exception: { message: string } }) =>
      this.#exceptions.push(exception.message),
    );
  }

  /** What nobody in the mini-program caught so far. */
  get exceptions(): readonly string[] {
    return this.#exceptions;
  }

  /** WeChat and the phone around the mini-program. @throws Error in WeChat DevTools, which has neither. */
  get around(): Surroundings {
    if (this.#surroundings === null) throw new Error('only a simulated phone shows what is around the mini-program');
    return this.#surroundings;
  }

  async page(): Promise<Page> {
    const page = await this.miniProgram.currentPage();
    if (page === undefined) throw new Error('no page is open');
    return page;
  }

  /** The first element of a selector, or the first one whose text has these words or is of this form. */
  find(selector: string, words: string | RegExp = ''): Promise<Element> {
    return patiently(() => this.#found(selector, words));
  }

  /**
   * The text of an element that is on the page once these words stand in it. What may change after the page has opened (a
   * kept copy is drawn before the answer comes) is asserted with the words, not with the text that is returned.
   */
  async sees(selector: string, words: string | RegExp = ''): Promise<string> {
    return patiently(async () => (await this.#found(selector, words)).text());
  }

  /** Waits until nothing on the page is what the selector and the words say. */
  async missesSoon(selector: string, words = ''): Promise<void> {
    await patiently(async () => {
      const page = await this.page();
      if ((await this.#first(page, selector, words)) !== null)
        throw new Error(`${page.path} still shows ${selector} ${words}`);
    });
  }

  /** Waits until these are the texts of all that the selector finds. */
  async seesAll(selector: string, words: readonly string[]): Promise<void> {
    await patiently(async () => {
      const shown = await this.texts(selector);
      if (shown.join('\n') !== words.join('\n')) throw new Error(`${selector} says ${shown.join(', ') || 'nothing'}`);
    });
  }

  /** Read again where the page is drawn anew meanwhile. */
  texts(selector: string): Promise<string[]> {
    return patiently(async () => {
      const elements: Element[] = await (await this.page()).$$(selector);
      return Promise.all(elements.map((element) => element.text()));
    });
  }

  async tap(selector: string, words = ''): Promise<void> {
    await patiently(async () => (await this.#found(selector, words)).tap());
  }

  /** Taps a control of the row that has these words. */
  async tapIn(row: string, words: string, selector: string): Promise<void> {
    await patiently(async () => {
      const control = await (await this.#found(row, words)).$(selector);
      if (control === null) throw new Error(`${row} ${words} has no ${selector}`);
      await control.tap();
    });
  }

  async acceptOffer(): Promise<void> {
    await this.find('.accept-button');
    // A kept copy is drawn first, and knows of no clash: what is asked once the answer is there is answered then.
    await patiently(async () => {
      const page = await this.page();
      const accept = await page.$('.accept-button');
      if (accept === null) return;
      await (await page.$('.clash-both'))?.tap();
      await accept.tap();
      throw new Error('the offer is still open');
    });
  }

  /** Where a sign-up or an offer asks which of two seats at one time to keep: the phones of a world hold seats of many hours. */
  async keepBothSeats(): Promise<void> {
    await patiently(async () => (await (await this.page()).$('.clash-both'))?.tap());
  }

  async type(selector: string, text: string): Promise<void> {
    // The client makes elements of the kind that their tag has; only an input is asked to take text.
    await patiently(async () => ((await this.#found(selector)) as InputElement).input(text));
  }

  /** Chooses an item of a picker, as confirming its wheel does. */
  async pick(selector: string, value: number | string | readonly number[]): Promise<void> {
    await patiently(async () => (await this.#found(selector)).trigger('change', { value }));
  }

  /** Asks a list for more until it shows what is sought. */
  async findByPaging(selector: string, words: string): Promise<void> {
    await patiently(async () => {
      const page = await this.page();
      if ((await this.#first(page, selector, words)) !== null) return;
      await (await page.$('.load-more'))?.tap();
      throw new Error(`${page.path} shows no ${selector} ${words}`);
    });
  }

  /** Waits for a page to be in front. */
  async isOn(pagePath: string): Promise<void> {
    await patiently(async () => {
      const { path: current } = await this.page();
      if (current !== pagePath) throw new Error(`on ${current}, not on ${pagePath}`);
    });
  }

  async goToTab(name: 'home' | 'tickets' | 'rankings' | 'me'): Promise<void> {
    await this.miniProgram.native().switchTab({ url: `/pages/${name}/index` });
    await this.isOn(`pages/${name}/index`);
  }

  async goBack(): Promise<void> {
    const { path: left } = await this.page();
    // A message that slides in covers the way back for a while.
    await patiently(() => this.miniProgram.native().navigateLeft());
    await patiently(async () => {
      if ((await this.page()).path === left) throw new Error(`still on ${left}`);
    });
  }

  /** Closes every page and opens one, as a link from outside does. The client's own reLaunch sleeps three seconds. */
  async open(url: string): Promise<void> {
    await this.miniProgram.callWxMethod('reLaunch', { url });
    await this.isOn(url.replace(/^\//, '').replace(/\?.*/s, ''));
  }

  /** Lets the way back from an act stay until it is used. In WeChat DevTools it goes after its seconds. */
  async keepsUndo(): Promise<void> {
    await this.#surroundings?.holdTimeouts(undoMilliseconds);
  }

  /** Answers WeChat's own modal. */
  async confirm(): Promise<void> {
    await patiently(() => this.miniProgram.native().confirmModal());
  }

  /** Grants what WeChat asks for the mini-program: messages, the album, the calendar. */
  async allow(): Promise<void> {
    await patiently(() => this.miniProgram.native().authorizeAllow());
  }

  /** Refuses it. */
  async refuse(): Promise<void> {
    await patiently(() => this.miniProgram.native().authorizeCancel());
  }

  /** Calls the server as this phone's owner, without the pages: to prepare what a test begins with. */
  async ask<Call extends AnyCall>(call: Call, input: InputOf<Call>): Promise<OutputOf<Call>> {
    const source = `async function (name, data) { return (await wx.cloud.callFunction({ name, data })).result; }`;
    const reply: Reply = await this.miniProgram.evaluate(source, call.cloudFunction, { action: call.action, input });
    if (!reply.ok) throw new Error(`${call.action}: ${reply.failure} ${reply.field ?? ''}`);
    // The server checks its own answers against the same contract.
    return reply.value as OutputOf<Call>;
  }

  /** A PNG of what the phone shows. */
  async screenshot(): Promise<Buffer> {
    return Buffer.from(String(await this.miniProgram.screenshot()), 'base64');
  }

  /** Keeps a picture under .local/e2e. */
  async picture(name: string): Promise<void> {
    await mkdir(pictureFolder, { recursive: true });
    await this.miniProgram.screenshot({ path: path.join(pictureFolder, `${name}.png`) });
  }

  async #found(selector: string, words: string | RegExp = ''): Promise<Element> {
    const page = await this.page();
    const found = await this.#first(page, selector, words);
    if (found === null) throw new Error(`${page.path} shows no ${selector} ${words}`);
    return found;
  }

  async #first(page: Page, selector: string, words: string | RegExp): Promise<Element | null> {
    if (words === '') return page.$(selector);
    const elements: Element[] = await page.$$(selector);
    for (const element of elements) if (says(await element.text(), words)) return element;
    return null;
  }
}

import type { ElementHandle, Frame, Page } from 'puppeteer-core';

const patienceMilliseconds = 15_000;

/** Asks again until there is an answer. */
async function patiently<Answer>(what: string, ask: () => Promise<Answer | null>): Promise<Answer> {
  for (const until = Date.now() + patienceMilliseconds; Date.now() < until; ) {
    const answer = await ask();
    if (answer !== null) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`not seen: ${what}`);
}

/** One of the phones on the demo's page, seen and touched as a person does: by its words. */
export class PhoneInPage {
  constructor(
    private readonly page: Page,
    private readonly place: number,
  ) {}

  /** Waits for a text on the screen and taps its middle. */
  async tap(text: string): Promise<void> {
    const element = await patiently(text, () => this.#seen(text));
    await element.evaluate((node) => node.scrollIntoView({ block: 'center' }));
    await element.click();
  }

  /** Waits until a text is on the screen. */
  async sees(text: string): Promise<void> {
    await patiently(text, () => this.#seen(text));
  }

  /** What an element says, such as one line of a ranking, once there is one that says `text` too. */
  async lineWith(selector: string, text: string): Promise<string> {
    return patiently(`${selector} with ${text}`, async () => {
      const lines = await (await this.#frame()).$$eval(`pierce/${selector}`, (all) =>
        all.filter((one) => one.checkVisibility()).map((one) => one.textContent ?? ''),
      );
      return lines.find((line) => line.includes(text)) ?? null;
    });
  }

  /** Presses one of the page's own buttons below this phone. */
  async press(act: string): Promise<void> {
    const panel = (await this.page.$$('.phone'))[this.place];
    await (await panel?.$(`[data-act="${act}"]`))?.click();
  }

  async #seen(text: string): Promise<ElementHandle<Element> | null> {
    try {
      const found = await (await this.#frame()).$$(`::-p-text(${text})`);
      const visible: ElementHandle<Element>[] = [];
      for (const element of found) if (await element.isVisible()) visible.push(element);
      // A hint may quote the button that it speaks of.
      for (const element of visible) if ((await element.evaluate((node) => node.textContent)) === text) return element;
      return visible[0] ?? null;
    } catch {
      // The frame was being opened anew; the next look finds the new one.
    }
    return null;
  }

  async #frame(): Promise<Frame> {
    const element = (await this.page.$$('iframe'))[this.place];
    const frame = await element?.contentFrame();
    if (!frame) throw new Error(`no phone at place ${this.place}`);
    return frame;
  }
}

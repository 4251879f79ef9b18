import type { ElementHandle, Frame, Page } from 'puppeteer-core';

/** A phone's screen, seen and touched in a browser as a person does: by its words. */
export type ByItsWords = {
  /** Waits for a text on the screen and taps its middle. */
  tap(text: string): Promise<void>;
  /** Waits until a text is on the screen. */
  sees(text: string): Promise<void>;
  /** What an element says, such as one line of a ranking, once there is one that says `text` too. */
  lineWith(selector: string, text: string): Promise<string>;
};

const patienceMilliseconds = 30_000;

/** `frameNow` is asked each time: a phone that is opened anew is another frame. */
export function byItsWords(frameNow: () => Promise<Frame>): ByItsWords {
  return {
    tap: async (text) => {
      const element = await patiently(text, async () => firstSeen(await frameNow(), text));
      await element.evaluate((node) => node.scrollIntoView({ block: 'center' }));
      await element.click();
    },
    sees: async (text) => {
      await patiently(text, async () => firstSeen(await frameNow(), text));
    },
    lineWith: (selector, text) =>
      patiently(`${selector} with ${text}`, async () => {
        const lines = await (await frameNow()).$$eval(`pierce/${selector}`, (all) =>
          all.filter((one) => one.checkVisibility()).map((one) => one.textContent ?? ''),
        );
        return lines.find((line) => line.includes(text)) ?? null;
      }),
  };
}

async function firstSeen(frame: Frame, text: string): Promise<ElementHandle<Element> | null> {
  const visible: ElementHandle<Element>[] = [];
  for (const element of await frame.$$(`::-p-text(${text})`)) if (await element.isVisible()) visible.push(element);
  // A hint may quote the button that it speaks of.
  for (const element of visible) if ((await element.evaluate((node) => node.textContent)) === text) return element;
  return visible[0] ?? null;
}

async function patiently<Answer>(what: string, ask: () => Promise<Answer | null>): Promise<Answer> {
  let trouble: unknown;
  for (const until = Date.now() + patienceMilliseconds; Date.now() < until; ) {
    try {
      const answer = await ask();
      if (answer !== null) return answer;
    } catch (error) {
      // The frame was being opened anew; the next look finds the new one.
      trouble = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`not seen: ${what}`, { cause: trouble });
}

/** The phone at a place on the demo's page, from the left. */
export const phoneInPage = (page: Page, place: number): ByItsWords =>
  byItsWords(async () => {
    const frame = await (await page.$$('iframe'))[place]?.contentFrame();
    if (!frame) throw new Error(`no phone at place ${place}`);
    return frame;
  });

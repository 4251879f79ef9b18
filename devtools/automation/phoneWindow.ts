import type { Page } from 'puppeteer-core';
import type { AgentAnswer, TapAim } from './agent/agent';
import type { WindowPoint } from './agent/windowPoint';
import { bundleAgent } from './bundleAgent';
import type { AutomationEvent } from './protocol';

const mostTaps = 5;

/** The browser page that shows one phone: asked through the agent in it, touched with a real mouse. */
export class PhoneWindow {
  readonly page: Page;
  readonly #script: string;

  private constructor(page: Page, script: string) {
    this.page = page;
    this.#script = script;
  }

  /** Resolves once the phone in the page has started. */
  static async attach(page: Page, emit: (event: AutomationEvent) => void): Promise<PhoneWindow> {
    await page.exposeFunction('emitAutomationEvent', emit);
    const window = new PhoneWindow(page, await bundleAgent());
    await window.#placeAgent();
    return window;
  }

  /** @throws Error with the agent's refusal. */
  ask(method: string, params: unknown): Promise<unknown> {
    return this.#inWindow(() =>
      this.page.evaluate((asked, given) => globalThis.automationAgent?.answer(asked, given), method, params),
    );
  }

  /** @throws Error when the element cannot be touched. */
  elementPoint(elementId: string): Promise<WindowPoint> {
    return this.#inWindow(() => this.page.evaluate((id) => globalThis.automationAgent?.elementPoint(id), elementId));
  }

  /** @param place on the page that the element is on. */
  pagePoint(elementId: string, place: WindowPoint): Promise<WindowPoint> {
    return this.#inWindow(() =>
      this.page.evaluate((id, given) => globalThis.automationAgent?.pagePoint(id, given), elementId, place),
    );
  }

  /**
   * Clicks an element or a control of WeChat's own. A click that met something else, or lasted too long, is made again.
   * @throws Error when it cannot be touched.
   */
  async tap(aim: TapAim): Promise<void> {
    for (let left = mostTaps; ; left--) {
      const { x, y } = await this.#inWindow(() =>
        this.page.evaluate((sought) => globalThis.automationAgent?.aimAt(sought), aim),
      );
      await this.page.mouse.click(x, y);
      const answer = await this.page.evaluate(() => globalThis.automationAgent?.tapped());
      // A tap may have opened another document, which knows nothing of it.
      if (answer === undefined || 'value' in answer) return;
      if (left === 1) throw new Error(answer.refusal);
    }
  }

  /** A reload of the page takes the agent with it: then it is placed anew and asked again. */
  async #inWindow<Value>(ask: () => Promise<AgentAnswer<Value> | undefined>): Promise<Value> {
    const first = await ask();
    if (first !== undefined) return valueIn(first);
    await this.#placeAgent();
    return valueIn(await ask());
  }

  /** @throws Error with what the phone shows when the mini-program does not start. */
  async #placeAgent(): Promise<void> {
    await this.page.waitForFunction(
      () => (globalThis.phone?.pageStack.length ?? 0) > 0 || document.querySelector('.phone-problem') !== null,
    );
    const problem = await this.page.evaluate(() =>
      (globalThis.phone?.pageStack.length ?? 0) > 0 ? null : document.querySelector('.phone-problem')?.textContent,
    );
    if (problem) throw new Error(`the mini-program did not start: ${problem}`);
    await this.page.evaluate(this.#script);
  }
}

function valueIn<Value>(answer: AgentAnswer<Value> | undefined): Value {
  if (answer === undefined) throw new Error('the phone was reloaded meanwhile');
  if ('refusal' in answer) throw new Error(answer.refusal);
  return answer.value;
}

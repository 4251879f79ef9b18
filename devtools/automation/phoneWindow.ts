import type { Page } from 'puppeteer-core';
import type { AgentAnswer } from './agent/agent';
import type { Control } from './agent/nativeControls';
import type { WindowPoint } from './agent/tapPoint';
import { bundleAgent } from './bundleAgent';
import type { AutomationEvent } from './protocol';

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
  async ask(method: string, params: unknown): Promise<unknown> {
    await this.#placeAgent();
    return valueIn(
      await this.page.evaluate((asked, given) => globalThis.automationAgent?.answer(asked, given), method, params),
    );
  }

  /** @throws Error when the element cannot be touched. */
  async elementPoint(elementId: string): Promise<WindowPoint> {
    await this.#placeAgent();
    return valueIn(await this.page.evaluate((id) => globalThis.automationAgent?.elementPoint(id), elementId));
  }

  /** @throws Error when the control is not on the screen. */
  async controlPoint(control: Control): Promise<WindowPoint> {
    await this.#placeAgent();
    return valueIn(await this.page.evaluate((sought) => globalThis.automationAgent?.controlPoint(sought), control));
  }

  /** A reload of the page takes the agent with it. */
  async #placeAgent(): Promise<void> {
    const isThere = await this.page.evaluate(() => globalThis.automationAgent !== undefined);
    if (isThere) return;
    await this.page.waitForFunction(() => globalThis.phone !== undefined && globalThis.phone.pageStack.length > 0);
    await this.page.evaluate(this.#script);
  }
}

function valueIn<Value>(answer: AgentAnswer<Value> | undefined): Value {
  if (answer === undefined) throw new Error('the phone was reloaded meanwhile');
  if ('refusal' in answer) throw new Error(answer.refusal);
  return answer.value;
}

import path from 'node:path';
import { JSDOM } from 'jsdom';
import { AdjustableSettings } from '../../../../devtools/simulator/adjustableSettings';
import type { CompiledPackage } from '../../../../devtools/simulator/compiler/compiledPackage';
import { compilePackage } from '../../../../devtools/simulator/compiler/compilePackage';
import { evaluatePackage } from '../../../../devtools/simulator/compiler/evaluatePackage';
import { createPhone, type RunningPhone } from '../../../../devtools/simulator/createPhone';
import { RecordingHost } from './recordingHost';

export const fixtureDirectory = path.join(__dirname, '../fixture');

export interface TestPhone {
  readonly phone: RunningPhone;
  readonly host: RecordingHost;
  readonly settings: AdjustableSettings;
  readonly document: Document;
  /** The first element of the page on top that matches; the test fails without one. */
  find(selector: string): HTMLElement;
  /** The first element of the phone around the pages that matches, or null. */
  around(selector: string): HTMLElement | null;
  tap(selector: string): void;
  /** Calls an API as a page does without callbacks. */
  call(api: string, options?: object): Promise<unknown>;
}

const compiled = new Map<string, Promise<CompiledPackage>>();
const compiledOnce = (directory: string): Promise<CompiledPackage> => {
  const known = compiled.get(directory) ?? compilePackage(directory);
  compiled.set(directory, known);
  return known;
};
const opened: { phone: RunningPhone; window: { close(): void } }[] = [];

afterEach(() => {
  for (const { phone, window } of opened.splice(0)) {
    phone.destroy();
    window.close();
  }
});

interface PhoneOptions {
  readonly launchUrl?: string;
  readonly settings?: AdjustableSettings;
  readonly packageDirectory?: string;
}

/** A phone that runs a package, the fixture by default, in a document of its own; gone after the test. */
export async function aPhone(options: PhoneOptions = {}): Promise<TestPhone> {
  const { window } = new JSDOM('<div id="phone"></div>', { pretendToBeVisual: true });
  const { document } = window;
  const settings = options.settings ?? new AdjustableSettings();
  const host = new RecordingHost(settings);
  const container = document.querySelector<HTMLElement>('#phone');
  if (container === null) throw new Error('no place for the phone');
  const { launchUrl } = options;
  const phone = createPhone({
    package: evaluatePackage(await compiledOnce(options.packageDirectory ?? fixtureDirectory), 'package/'),
    host,
    container,
    ...(launchUrl !== undefined && { launchUrl }),
  });
  opened.push({ phone, window });
  const find = (selector: string) => {
    const found = phone.pageStack.at(-1)?.frame.root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector} on the page`);
    return found;
  };
  return {
    phone,
    host,
    settings,
    document,
    find,
    around: (selector) => document.querySelector(selector),
    tap: (selector) => phone.tap(find(selector)),
    call: async (api, given) => {
      const run = phone.wx[api];
      if (typeof run !== 'function') throw new Error(`wx.${api} is not a function`);
      return run.call(phone.wx, given);
    },
  };
}

/** Deeper than timers of no delay that set each other. */
const turns = 20;

/** Lets timers of no delay, and what waits behind them, run. Counted in turns: in a time a busy machine may run none. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setTimeout(resolve));
}

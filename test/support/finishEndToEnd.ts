import type { Browser } from 'puppeteer-core';
import type { SimulatedWorld } from './e2e/simulatedWorld';
import { forgetSeed } from './seededDemo';

type EndToEnd = {
  readonly browser: Browser;
  readonly worlds: readonly SimulatedWorld[];
};

declare global {
  /** Jest loads set-up and tear-down apart from each other; the process is what they share. */
  var endToEnd: EndToEnd | undefined;
}

export function keepForTheEnd(started: EndToEnd): void {
  globalThis.endToEnd = started;
}

export default async function finishEndToEnd(): Promise<void> {
  const { endToEnd } = globalThis;
  if (endToEnd === undefined) return;
  await endToEnd.browser.close();
  for (const world of endToEnd.worlds) await world.close();
  forgetSeed();
}

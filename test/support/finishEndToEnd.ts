import { rm } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import type { SimulatedWorld } from './e2e/simulatedWorld';

type EndToEnd = {
  readonly browser: Browser;
  readonly worlds: readonly SimulatedWorld[];
  /** The folder that the worlds started from. */
  readonly seeded: string;
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
  await rm(endToEnd.seeded, { recursive: true, force: true });
}

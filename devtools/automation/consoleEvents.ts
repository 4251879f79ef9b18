import type { ConsoleMessage, JSHandle, Page } from 'puppeteer-core';
import type { AutomationEvent } from './protocol';

/** Passes on what the mini-program writes to its console. */
export function passOnConsole(page: Page, emit: (event: AutomationEvent) => void): void {
  page.on('console', async (message: ConsoleMessage) => {
    const args = await Promise.all(message.args().map(plainValue));
    emit({ method: 'App.logAdded', params: { type: message.type(), args } });
  });
}

async function plainValue(handle: JSHandle): Promise<unknown> {
  const { subtype, description } = handle.remoteObject();
  // An error has nothing that JSON would carry.
  return subtype === 'error' ? description : handle.jsonValue().catch(() => description);
}

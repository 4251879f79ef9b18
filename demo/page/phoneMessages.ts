import * as v from 'valibot';
import { BrowserStorage } from '../../devtools/simulator/browser/browserStorage';
import type { FontSize, NetworkState } from '../../devtools/simulator/phone/phoneHost';

/** What this page says to the phones in its frames, and hears from them. */
export type PhoneSettings = { readonly fontSize: FontSize; readonly network: NetworkState };

const scanAsked = v.object({ type: v.literal('phone-scan'), id: v.string() });

export const phoneAddress = (phoneId: string, { fontSize, network }: PhoneSettings): string =>
  `/phone/?${new URLSearchParams({ phone: phoneId, font: fontSize, network })}`;

export const sendSettings = (frame: HTMLIFrameElement, { fontSize, network }: PhoneSettings): void =>
  send(frame.contentWindow, { type: 'phone-settings', font: fontSize, network });

/** Shows WeChat around the mini-program on a phone. */
export const showWeChat = (frame: HTMLIFrameElement): void => send(frame.contentWindow, { type: 'phone-leave' });

/** Forgets what the phone has stored in this browser; it notices when it is opened anew. */
export function forget(phoneId: string): void {
  new BrowserStorage(phoneId).clear();
  new BrowserStorage(phoneId, 'memory').clear();
}

/** Answers each phone that wants to scan with the text that `read` resolves to, null for none. */
export function answerScans(
  panels: readonly { readonly frame: HTMLIFrameElement }[],
  read: (scanner: HTMLIFrameElement) => Promise<string | null>,
): void {
  window.addEventListener('message', async ({ data, source, origin }) => {
    const scanner = panels.find(({ frame }) => frame.contentWindow === source)?.frame;
    const asked = v.safeParse(scanAsked, data);
    if (!scanner || !asked.success || origin !== location.origin) return;
    send(scanner.contentWindow, { type: 'phone-scanned', id: asked.output.id, code: await read(scanner) });
  });
}

const send = (phone: Window | null, message: object): void => phone?.postMessage(message, location.origin);

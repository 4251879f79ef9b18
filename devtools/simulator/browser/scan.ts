import jsQR from 'jsqr';
import { texts } from '../phone/texts';

const channelName = 'phones';
const answerMilliseconds = 600;

type ScanMessage =
  | { readonly type: 'who-is-there'; readonly from: string }
  | { readonly type: 'here'; readonly from: string; readonly to: string }
  | { readonly type: 'show-me'; readonly from: string; readonly to: string }
  | { readonly type: 'pictures'; readonly to: string; readonly pictures: readonly ImageData[] };

function pixelsOf(canvas: HTMLCanvasElement): ImageData | undefined {
  if (canvas.width === 0 || canvas.height === 0) return undefined;
  return canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
}

/** Lets other phones of this browser read what this one shows. */
export function answerScans(phoneId: string, canvases: () => HTMLCanvasElement[]): void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<ScanMessage>) => {
    if (data.type === 'who-is-there') channel.postMessage({ type: 'here', from: phoneId, to: data.from });
    if (data.type === 'show-me' && data.to === phoneId) {
      const pictures = canvases()
        .map(pixelsOf)
        .filter((picture) => picture !== undefined);
      channel.postMessage({ type: 'pictures', to: data.from, pictures });
    }
  });
}

/** Points this phone at another one and reads the code that it shows; null when there is none or nobody chose. */
export async function scanAnotherPhone(phoneId: string, container: HTMLElement): Promise<string | null> {
  const channel = new BroadcastChannel(channelName);
  try {
    const others = await otherPhones(channel, phoneId);
    const chosen = await choosePhone(container, others);
    if (chosen === null) return null;
    const pictures = await picturesOf(channel, phoneId, chosen);
    const codes = pictures.map(({ data, width, height }) => jsQR(data, width, height)?.data);
    const found = codes.find((code) => code !== undefined && code !== '');
    if (found === undefined) await choosePhone(container, [], texts.noCodeSeen);
    return found ?? null;
  } finally {
    channel.close();
  }
}

async function otherPhones(channel: BroadcastChannel, phoneId: string): Promise<string[]> {
  const found = new Set<string>();
  channel.addEventListener('message', ({ data }: MessageEvent<ScanMessage>) => {
    if (data.type === 'here' && data.to === phoneId && data.from !== phoneId) found.add(data.from);
  });
  channel.postMessage({ type: 'who-is-there', from: phoneId });
  await new Promise((resolve) => setTimeout(resolve, answerMilliseconds));
  return [...found].sort();
}

function picturesOf(channel: BroadcastChannel, phoneId: string, other: string): Promise<readonly ImageData[]> {
  return new Promise((resolve) => {
    setTimeout(() => resolve([]), answerMilliseconds * 3);
    channel.addEventListener('message', ({ data }: MessageEvent<ScanMessage>) => {
      if (data.type === 'pictures' && data.to === phoneId) resolve(data.pictures);
    });
    channel.postMessage({ type: 'show-me', from: phoneId, to: other });
  });
}

function choosePhone(container: HTMLElement, phones: readonly string[], notice?: string): Promise<string | null> {
  const veil = document.createElement('div');
  veil.className = 'phone-veil phone-scan';
  veil.innerHTML = '<div class="phone-sheet" role="menu"><p></p></div>';
  const sheet = veil.querySelector('.phone-sheet');
  const heading = veil.querySelector('p');
  if (heading !== null)
    heading.textContent = notice ?? (phones.length === 0 ? texts.noOtherPhone : texts.scanWhichPhone);
  container.querySelector('.phone-layer')?.append(veil);
  return new Promise((resolve) => {
    const add = (label: string, answer: string | null) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', () => {
        veil.remove();
        resolve(answer);
      });
      sheet?.append(button);
    };
    for (const phone of phones) add(phone, phone);
    add(phones.length === 0 ? texts.gotIt : texts.cancel, null);
  });
}

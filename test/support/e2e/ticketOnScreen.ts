import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import type { HeldPhone } from './heldPhone';
import { patiently } from './patiently';

/** The text of the QR code that a phone shows, read from its picture as a camera would. */
export const codeShownBy = async (phone: HeldPhone): Promise<string> => (await codeOnScreen(phone)).text;

/** The part of the screen's width that its dark and light modules take, 0 to 1. */
export const widthOfCodeShownBy = async (phone: HeldPhone): Promise<number> => (await codeOnScreen(phone)).width;

async function codeOnScreen(phone: HeldPhone): Promise<{ readonly text: string; readonly width: number }> {
  await phone.find('canvas');
  return patiently(async () => {
    const { width, height, pixels } = halved(PNG.sync.read(await phone.screenshot()));
    const code = jsQR(pixels, width, height, { inversionAttempts: 'dontInvert' });
    if (code === null || code.data === '') throw new Error('no QR code is on the screen');
    const { topLeftCorner, topRightCorner } = code.location;
    return { text: code.data, width: (topRightCorner.x - topLeftCorner.x) / width };
  });
}

/** Every second pixel of every second line: enough to read, and a quarter of the work. */
function halved({ width, height, data }: PNG) {
  const half = { width: Math.floor(width / 2), height: Math.floor(height / 2) };
  const whole = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const pixels = new Uint32Array(half.width * half.height);
  for (let y = 0; y < half.height; y++)
    for (let x = 0; x < half.width; x++) pixels[y * half.width + x] = whole[y * 2 * width + x * 2] ?? 0;
  return { ...half, pixels: new Uint8ClampedArray(pixels.buffer) };
}

/** What the camera of a phone sees next. */
export const pointCameraAt = (phone: HeldPhone, code: string): Promise<void> =>
  phone.miniProgram.mockWxMethod('scanCode', {
    result: code,
    scanType: 'QR_CODE',
    charSet: 'utf-8',
    path: '',
    errMsg: 'scanCode:ok',
  });

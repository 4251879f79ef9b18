import { coverRule } from '../../../domain/activity/cover';
import { type CanvasNode, canvasPenOf, drawCovering, jpegOf, loadPicture } from '../../device/canvas';

/** The first is sharp across a phone; a picture that is large even so is made smaller. */
const sizes = [
  { width: 960, height: 540 },
  { width: 640, height: 360 },
  { width: 320, height: 180 },
];
const qualities = [0.85, 0.7, 0.55, 0.4];

const bytesIn = (base64: string): number => Math.floor((base64.length * 3) / 4);

/**
 * The picture at this path in the proportions of a cover, as a JPEG in base64: small enough to be sent, without the place
 * and time that a camera writes into it. @throws when it is no picture
 */
export async function coverPicture(canvas: CanvasNode, path: string): Promise<string> {
  const picture = await loadPicture(canvas, path);
  let made = '';
  for (const size of sizes) {
    Object.assign(canvas, size);
    drawCovering(canvasPenOf(canvas), picture, { left: 0, top: 0, ...size });
    for (const quality of qualities) {
      made = await jpegOf(canvas, quality);
      if (bytesIn(made) <= coverRule.maxBytes) return made;
    }
  }
  return made;
}

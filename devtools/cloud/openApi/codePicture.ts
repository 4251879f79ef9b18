import { PNG } from 'pngjs';
import { encode } from 'uqr';

export type Colour = { readonly red: number; readonly green: number; readonly blue: number };

/** Light modules around a QR code, without which scanners do not find it. */
const quietZone = 4;

/** A square PNG of `width` pixels with a QR code of the text. */
export function codePicture(
  text: string,
  width: number,
  { colour, isTransparent }: { readonly colour: Colour; readonly isTransparent: boolean },
): Buffer {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  const png = new PNG({ width, height: width });
  const pixelsPerModule = Math.floor(width / size);
  const margin = Math.floor((width - size * pixelsPerModule) / 2);
  const moduleAt = (pixel: number) => Math.floor((pixel - margin) / pixelsPerModule);
  const dark = [colour.red, colour.green, colour.blue, 255];
  const light = [255, 255, 255, isTransparent ? 0 : 255];
  const line = (row: readonly boolean[]) =>
    Buffer.from(Array.from({ length: width }, (_, x) => (row[moduleAt(x)] ? dark : light)).flat());
  const lines = data.map(line);
  const emptyLine = line([]);
  for (let y = 0; y < width; y += 1) png.data.set(lines[moduleAt(y)] ?? emptyLine, y * width * 4);
  // Unfiltered: equal lines compress well as they are, and trying filters takes seconds.
  return PNG.sync.write(png, { filterType: 0 });
}

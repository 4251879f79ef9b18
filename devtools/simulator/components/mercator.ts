export interface Degrees {
  readonly latitude: number;
  readonly longitude: number;
}

/** Where a place lies on the map of the whole world in Mercator's projection, `worldSize(scale)` px square. */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
}

const tile = 256;
/** Metres round the equator. */
const equator = 40_075_016.686;

export const worldSize = (scale: number): number => tile * 2 ** scale;

export function toWorld({ latitude, longitude }: Degrees, scale: number): WorldPoint {
  const north = Math.asinh(Math.tan((latitude * Math.PI) / 180));
  return { x: (longitude / 360 + 0.5) * worldSize(scale), y: (0.5 - north / (2 * Math.PI)) * worldSize(scale) };
}

export function toDegrees({ x, y }: WorldPoint, scale: number): Degrees {
  const north = (0.5 - y / worldSize(scale)) * 2 * Math.PI;
  return { latitude: (Math.atan(Math.sinh(north)) * 180) / Math.PI, longitude: (x / worldSize(scale) - 0.5) * 360 };
}

export const metresPerPixel = (latitude: number, scale: number): number =>
  (equator * Math.cos((latitude * Math.PI) / 180)) / worldSize(scale);

/** The longest of 1, 2, 5, 10, 20 … metres that `most` px can show. */
export function roundMetres(metresEachPixel: number, most: number): number {
  const metres = metresEachPixel * most;
  const power = 10 ** Math.floor(Math.log10(metres));
  const step = [5, 2, 1].find((one) => one * power <= metres) ?? 1;
  return step * power;
}

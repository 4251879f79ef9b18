/** A ring as an inline picture: `fraction` of it, from the top clockwise, in `color` over `track`. */
export function ringImage(ring: {
  readonly fraction: number;
  readonly color: string;
  readonly track: string;
  readonly size: number;
  readonly stroke: number;
}): string {
  const { size, stroke, color, track } = ring;
  const radius = (size - stroke) / 2;
  const length = 2 * Math.PI * radius;
  const shown = Math.min(1, Math.max(0, ring.fraction)) * length;
  const circle = (paint: string, more = '') =>
    `<circle cx='${size / 2}' cy='${size / 2}' r='${radius}' fill='none' stroke='${paint}' stroke-width='${stroke}' ${more}/>`;
  const arc =
    shown > 0
      ? circle(
          color,
          `stroke-linecap='round' stroke-dasharray='${shown.toFixed(2)} ${length.toFixed(2)}' transform='rotate(-90 ${size / 2} ${size / 2})'`,
        )
      : '';
  return picture(`<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${size} ${size}'>${circle(track)}${arc}</svg>`);
}

/** As a value of `background-image`. A mini-program draws an SVG only as a picture. */
export const picture = (svg: string): string => `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;

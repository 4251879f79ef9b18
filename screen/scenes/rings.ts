import { drawing } from '../element';

/** The mark: rings of one heart, behind what they are about. */
export const rings = (): SVGElement =>
  drawing(
    'svg',
    { class: 'rings', viewBox: '0 0 200 200', 'aria-hidden': 'true' },
    ...[98, 80, 62, 44].map((radius) => drawing('circle', { cx: '100', cy: '100', r: String(radius) })),
  );

/** The mark as it stands beside the name. */
export const smallMark = (): SVGElement =>
  drawing(
    'svg',
    { class: 'small-mark', viewBox: '0 0 32 32', 'aria-hidden': 'true' },
    drawing('circle', { cx: '16', cy: '16', r: '13.5', opacity: '.4' }),
    drawing('circle', { cx: '16', cy: '16', r: '8.75', opacity: '.7' }),
    drawing('circle', { class: 'heart', cx: '16', cy: '16', r: '4' }),
  );

import Fraction from 'fraction.js';

/** An exact rational number. fraction.js's own `round`, `floor` and text parsing are avoided: see decision 0070. */
export type Exact = Fraction;

export const zero: Exact = new Fraction(0);
export const one: Exact = new Fraction(1);
const half: Exact = new Fraction(1, 2);

/** Longer texts are refused: no mark needs them, and arithmetic on a million digits would stop a phone. */
export const longestDecimal = 40;
export const maxPlaces = 20;
/** How many places an unrounded number is printed with. */
export const unroundedPlaces = 10;

const decimal = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/;

const powerOfTen = (places: number): string => `1${'0'.repeat(places)}`;

/** Reads `-12.50`: no exponent, sign `+`, space, leading zero or bare point. Null for anything else, and for minus zero. */
export function readDecimal(text: string): Exact | null {
  if (text.length > longestDecimal) return null;
  const parts = decimal.exec(text);
  if (parts === null) return null;
  const [, sign = '', whole = '', places = ''] = parts;
  const value = new Fraction([`${sign}${whole}${places}`, powerOfTen(places.length)]);
  return sign === '-' && value.equals(zero) ? null : value;
}

/** |value| × 10^places, rounded half-up, as an integer. */
function scaled(value: Exact, places: number): Exact {
  const raised = value.abs().mul(powerOfTen(places)).add(half);
  return raised.sub(raised.mod(one));
}

/** Half-up, away from zero: 0.125 → 0.13 and −0.125 → −0.13. Null places leave the value as it is. */
export function roundHalfUp(value: Exact, places: number | null): Exact {
  if (places === null) return value;
  const rounded = scaled(value, places).div(powerOfTen(places));
  return value.compare(zero) < 0 ? rounded.neg() : rounded;
}

/** Without any loss, as `-213/7`. */
export const writeFraction = (value: Exact): string => `${value.s * value.n}/${value.d}`;

/** What `writeFraction` wrote. */
export function readFraction(text: string): Exact {
  const [over = '', under = ''] = text.split('/');
  return new Fraction([over, under]);
}

/** Exactly `places` decimals; null (never rounded) gives ten. Never `-0.00`. */
export function writeDecimal(value: Exact, places: number | null): string {
  const shown = places ?? unroundedPlaces;
  const digits = scaled(value, shown)
    .n.toString()
    .padStart(shown + 1, '0');
  const sign = value.compare(zero) < 0 && /[1-9]/.test(digits) ? '-' : '';
  const whole = digits.slice(0, digits.length - shown);
  return shown === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-shown)}`;
}

/** Null when there is nothing to take the mean of: absent is never zero. */
export function meanOf(values: readonly Exact[]): Exact | null {
  return values.length === 0 ? null : sumOf(values).div(values.length);
}

export function sumOf(values: readonly Exact[]): Exact {
  return values.reduce((sum, value) => sum.add(value), zero);
}

/** Null when one of them is. */
export function sumUnlessMissing(values: readonly (Exact | null)[]): Exact | null {
  const present = values.flatMap((value) => value ?? []);
  return present.length < values.length ? null : sumOf(present);
}

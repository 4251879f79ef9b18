import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const folderOfSource = join(__dirname, '../../../src');

/** The colours of the tokens, by name: `#rrggbb`; those of a dim screen in a file of their own. */
export function colourTokens(file: 'tokens' | 'dim' = 'tokens'): Readonly<Record<string, string>> {
  const text = readFileSync(join(folderOfSource, `theme/${file}.scss`), 'utf8');
  return Object.fromEntries([...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
}

type Light = readonly [number, number, number];

const lightOf = (colour: string): Light => {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};

/** Relative luminance as WCAG reckons it, 0 to 1. */
const luminanceOf = ([red, green, blue]: Light): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Full deuteranopia, on linear light (Machado, Oliveira and Fernandes, 2009). */
const asDeuteranope = ([red, green, blue]: Light): Light => [
  0.367322 * red + 0.860646 * green - 0.227968 * blue,
  0.280085 * red + 0.672501 * green + 0.047413 * blue,
  -0.01182 * red + 0.04294 * green + 0.968881 * blue,
];

const ratioOf = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** WCAG's contrast of two colours, 1 to 21. */
export const contrastOf = (one: string, other: string): number =>
  ratioOf(luminanceOf(lightOf(one)), luminanceOf(lightOf(other)));

/** The same for who confuses red and green. */
export const contrastForDeuteranopes = (one: string, other: string): number =>
  ratioOf(luminanceOf(asDeuteranope(lightOf(one))), luminanceOf(asDeuteranope(lightOf(other))));

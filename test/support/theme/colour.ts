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

/** Sight without one kind of cone, in full, on linear light (Machado, Oliveira and Fernandes, 2009). */
const sights = {
  deuteranope: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanope: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
} as const;
export type Sight = keyof typeof sights;

const seenBy = (sight: Sight, [red, green, blue]: Light): Light => {
  const [first, second, third] = sights[sight].map(([ofRed, ofGreen, ofBlue]) =>
    Math.max(0, ofRed * red + ofGreen * green + ofBlue * blue),
  );
  return [first ?? 0, second ?? 0, third ?? 0];
};

const ratioOf = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** WCAG's contrast of two colours, 1 to 21. */
export const contrastOf = (one: string, other: string): number =>
  ratioOf(luminanceOf(lightOf(one)), luminanceOf(lightOf(other)));

/** The same for who lacks one kind of cone. */
export const contrastSeenBy = (sight: Sight, one: string, other: string): number =>
  ratioOf(luminanceOf(seenBy(sight, lightOf(one))), luminanceOf(seenBy(sight, lightOf(other))));

import { type ActivityKind, activityKinds } from '../../../domain/activity/activity';
import { picture } from '../ringImage';

/** What a kind of activity looks like: a ground, the lines of its motif on it, and what is written over both. */
export type KindFace = {
  readonly ground: string;
  readonly line: string;
  readonly text: string;
  readonly accent: string;
};

export const kindFaces: Record<ActivityKind, KindFace> = {
  lecture: { ground: '#A92B25', line: '#BC4F49', text: '#FFFFFF', accent: '#A92B25' },
  service: { ground: '#1A6252', line: '#367A6B', text: '#FFFFFF', accent: '#1A6252' },
  roadshow: { ground: '#23272E', line: '#6E5A33', text: '#FBEBC8', accent: '#7A5712' },
};

export type Circle = { readonly x: number; readonly y: number; readonly radius: number };

/** Each motif is made of rings, in a square of 100: ripples, two rings that meet, arcs that rise. */
export const motifs: Record<ActivityKind, readonly Circle[]> = {
  lecture: [9, 24, 39, 54, 69].map((radius) => ({ x: 74, y: 70, radius })),
  service: [34, 24].flatMap((radius) => [
    { x: 38, y: 58, radius },
    { x: 74, y: 58, radius },
  ]),
  roadshow: [0, 1, 2, 3].flatMap((step) => [
    { x: 34 + step * 22, y: 112 - step * 24, radius: 30 },
    { x: 34 + step * 22, y: 112 - step * 24, radius: 18 },
  ]),
};
export const strokeWidth = 4;

/** The motif as a value of `background-image`. */
export function motifImage(kind: ActivityKind): string {
  const circles = motifs[kind].map(({ x, y, radius }) => `<circle cx='${x}' cy='${y}' r='${radius}'/>`).join('');
  return picture(
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100' preserveAspectRatio='xMaxYMax slice' fill='none' stroke='${kindFaces[kind].line}' stroke-width='${strokeWidth}'>${circles}</svg>`,
  );
}

const variableOf = (kind: ActivityKind) => `--motif-${kind}`;

/** Once a page: WeChat is sent a picture in a style again with every element that has it. */
export const motifVariables = Object.fromEntries(activityKinds.map((kind) => [variableOf(kind), motifImage(kind)]));

/** As an inline style, within a `Screen`: a page that shows several kinds styles each by what it shows. */
export const faceStyle = (kind: ActivityKind) => ({
  backgroundColor: kindFaces[kind].ground,
  backgroundImage: `var(${variableOf(kind)})`,
  color: kindFaces[kind].text,
});

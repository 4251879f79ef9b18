import { readFileSync } from 'node:fs';
import { activityKinds } from '../../../domain/activity/activity';
import { verdicts } from '../../../domain/checkin/verdict';
import { inProject } from '../../../scripts/projectRoot';
import { kindFaces, motifImage } from '../../../src/components/activity/kindFace';
import { colors, dimColors } from '../../../src/components/colors';
import { doorLooks, doorSignImage, doorSignOf, doorToneOf } from '../../../src/components/ticket/doorLook';
import { colourTokens, contrastOf, contrastSeenBy } from '../../support/theme/colour';

const tokens = { day: colourTokens(), dim: colourTokens('dim') };
const of = (name: string, screen: keyof typeof tokens = 'day'): string => {
  const colour = tokens[screen][name];
  if (colour === undefined) throw new Error(`no token ${name}`);
  return colour;
};
const black = '#000000';
const least = { text: 4.5, outline: 3, apart: 2 };

const written = [
  ['ink', ['paper', 'card', 'jade-ground', 'amber-ground', 'crimson-ground']],
  ['ink-2', ['paper', 'card']],
  ['jade', ['paper', 'card', 'jade-ground']],
  ['amber', ['paper', 'card', 'amber-ground']],
  ['crimson', ['paper', 'card', 'crimson-ground']],
] as const;

it.each([...written, ['card', ['vermilion', 'ink']] as const])(
  'text in %s is legible on every ground it stands on',
  (text, grounds) => {
    for (const ground of grounds) expect(contrastOf(of(text), of(ground))).toBeGreaterThanOrEqual(least.text);
  },
);

it.each([...written, ['card', ['ink']] as const, ['ink', ['track']] as const, ['ink-2', ['track']] as const])(
  'on a dim screen too, text in %s is legible on every ground it stands on',
  (text, grounds) => {
    for (const ground of grounds)
      expect(contrastOf(of(text, 'dim'), of(ground, 'dim'))).toBeGreaterThanOrEqual(least.text);
  },
);

it('writes white on the primary action of a dim screen, and has no bright ground', () => {
  expect(contrastOf(colors.white, of('vermilion', 'dim'))).toBeGreaterThanOrEqual(least.text);
  const grounds = ['paper', 'card', 'track', ...Object.keys(tokens.dim).filter((name) => name.endsWith('-ground'))];
  for (const ground of grounds) expect(contrastOf(of(ground, 'dim'), black)).toBeLessThan(2);
});

it('shows the outline of every control on paper and on a card, also on a dim screen', () => {
  for (const screen of ['day', 'dim'] as const)
    for (const ground of ['paper', 'card'])
      expect(contrastOf(of('outline', screen), of(ground, screen))).toBeGreaterThanOrEqual(least.outline);
});

it('gives a dim screen every colour of the others', () => {
  const kept = Object.keys(tokens.dim).sort();
  expect(kept).toEqual(Object.keys(tokens.day).sort());
});

it('draws the track of a switch that is off in the colour of outlines', () => {
  const source = readFileSync(inProject('src/ui/Switch.tsx'), 'utf8');
  expect(/inactive-color="(#\w+)"/.exec(source)?.[1]?.toLowerCase()).toBe(of('outline'));
});

it.each(activityKinds)('what is written over the face of a %s is legible, on its ground and on its motif', (kind) => {
  const { ground, line, text, accent } = kindFaces[kind];
  expect(contrastOf(text, ground)).toBeGreaterThanOrEqual(least.text);
  expect(contrastOf(text, line)).toBeGreaterThanOrEqual(least.text);
  expect(contrastOf(accent, of('paper'))).toBeGreaterThanOrEqual(least.text);
});

it('gives every kind a ground and a motif that no other has, small enough to be sent with a page', () => {
  expect(new Set(activityKinds.map((kind) => kindFaces[kind].ground)).size).toBe(activityKinds.length);
  const pictures = activityKinds.map(motifImage);
  expect(new Set(pictures).size).toBe(activityKinds.length);
  for (const picture of pictures) expect(picture.length).toBeLessThan(2000);
});

it.each([
  ['yes', 'wait'],
  ['yes', 'no'],
  ['wait', 'no'],
] as const)(
  'the door’s answers %s and %s are told apart by lightness, also by who sees no red or no green',
  (one, other) => {
    expect(contrastOf(doorLooks[one].ground, doorLooks[other].ground)).toBeGreaterThanOrEqual(least.apart);
    for (const sight of ['deuteranope', 'protanope'] as const)
      expect(contrastSeenBy(sight, doorLooks[one].ground, doorLooks[other].ground)).toBeGreaterThanOrEqual(least.apart);
  },
);

it('writes every answer of the door in a shape of its tone, and legibly', () => {
  for (const { ground, ink } of Object.values(doorLooks))
    expect(contrastOf(ink, ground)).toBeGreaterThanOrEqual(least.text);
  for (const verdict of verdicts)
    expect([doorToneOf(verdict), doorSignOf(verdict)]).toEqual(
      verdict === 'used'
        ? ['wait', 'clock']
        : { yes: ['yes', 'disc'], wait: ['wait', 'triangle'], no: ['no', 'octagon'] }[doorToneOf(verdict)],
    );
});

it('shows who is in already and who holds another ticket in different tone and shape', () => {
  expect([doorToneOf('used'), doorToneOf('wrong-event')]).toEqual(['wait', 'no']);
  expect(doorSignImage('used')).not.toBe(doorSignImage('wrong-event'));
});

it('draws in the colours that it styles in', () => {
  const named = { ink: 'ink', ink2: 'ink-2', vermilion: 'vermilion', jade: 'jade', amber: 'amber' } as const;
  for (const [drawn, styled] of Object.entries(named)) {
    expect(colors[drawn as keyof typeof named].toLowerCase()).toBe(of(styled));
    expect(dimColors[drawn as keyof typeof named].toLowerCase()).toBe(of(styled, 'dim'));
  }
});

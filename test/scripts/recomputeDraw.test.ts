import { writeFileSync } from 'node:fs';
import path from 'node:path';
import example from '../../docs/examples/draw.json';
import { inProject } from '../../scripts/projectRoot';
import { commandOfFile } from './support/command';

const { folder, run, runByNpm } = commandOfFile('scripts/recomputeDraw.ts');

const { draw } = example;
const [first = '', second = '', ...others] = draw.order;
const agreed = {
  status: 0,
  stdout: `${JSON.stringify(draw.order, null, 2)}\n`,
  stderr: 'the draw agrees; seed 07dc13a0d68b58a8329a415f81d04c76da8e0639708eb6359245e87d0ca2ded5\n',
};
const refused = (line: string) => ({ status: 2, stdout: '', stderr: `${line}\n` });
const usage = 'usage: npm run --silent recompute:draw -- DRAW.json [COPY-FROM-THE-CLOSING.json] (- for standard input)';

test('who was drawn in which order is printed alone on standard output, and whether it agrees on the other', () => {
  expect(runByNpm([inProject('docs/examples/draw.json')])).toEqual(agreed);
});

test('the draw without its title is read as well, from standard input too', () => {
  expect(run(['-'], JSON.stringify(draw))).toEqual(agreed);
});

describe('the command refuses', () => {
  test.each<[string, object, string]>([
    [
      'an order in which two changed places',
      { order: [second, first, ...others] },
      `order[0]: is not who was drawn here, which is ${first}`,
    ],
    [
      'an order with one too many',
      { order: [...draw.order, '0000000000'] },
      'order[6]: is not who was drawn here, which is nobody',
    ],
    [
      'a hash of another secret',
      { commitment: 'f'.repeat(64) },
      `commitment: is not the hash of this secret, which is ${draw.commitment}`,
    ],
    [
      'a value with one digit changed',
      { publicValue: draw.publicValue.replace('+ 09', '+ 08') },
      'order[0]: is not who was drawn here, which is 5T6V7W8X9Y',
    ],
    ['a secret in capitals', { secret: 'A'.repeat(64) }, 'secret: must be 64 hexadecimal digits'],
    ['a value kept back', { publicValue: null }, 'publicValue: is missing'],
    [
      'a draw of before the closing',
      { drawnAt: '2026-11-27T09:59:59.999Z' },
      'drawnAt: is before the closing of the list',
    ],
    [
      'a list out of order',
      { lots: [...draw.lots].reverse() },
      'lots[1]: comes before the one that it follows: the list must be sorted',
    ],
    ['a lot that stands there twice', { lots: [draw.lots[0], ...draw.lots] }, 'lots[1]: stands here a second time'],
    [
      'a name in the place of a lot',
      { lots: ['小林'] },
      'lots[0]: is no lot number: ten of 0–9 and A–Z without I, L, O and U',
    ],
    [
      'a list that is not drawn yet',
      { secret: null, publicSource: null, publicValue: null, drawnAt: null, order: [] },
      'order: nobody has been drawn yet',
    ],
    ['a list of numbers', { lots: [1] }, 'lots[0]: Invalid type: Expected string but received 1'],
    ['a draw without a commitment', { commitment: undefined }, expectedMissing('commitment')],
  ])('%s', (_, change, line) => {
    expect(run(['-'], JSON.stringify({ ...example, draw: { ...draw, ...change } }))).toEqual(refused(line));
  });

  test('somebody exchanged since the closing, by the copy kept from then', () => {
    const lots = draw.lots.map((lot) => (lot === '7Q2K0XMA93' ? '7Q2K0XMA94' : lot));
    const copy = { ...draw, lots, secret: null, publicSource: null, publicValue: null, drawnAt: null, order: [] };
    writeFileSync(path.join(folder, 'closed.json'), JSON.stringify({ ...example, draw: copy }));
    writeFileSync(path.join(folder, 'same.json'), JSON.stringify({ ...copy, lots: draw.lots }));
    const published = JSON.stringify(example);
    expect(run(['-', 'closed.json'], published)).toEqual(refused('lots[2]: is not as it was when the list closed'));
    expect(run(['-', 'same.json'], published)).toEqual(agreed);
  });

  test.each<[string, string, RegExp]>([
    ['nothing', '', /^\$: is not JSON: /],
    ['a name said twice', '{"draw": null, "draw": null}', /^draw: is said twice, the second time in line 1\n$/],
    ['a list', '[]', /^commitment: /],
    ['an answer before the closing', '{"title": "…", "draw": null, "myLot": null}', /^\$: Invalid type: /],
  ])('%s', (_, text, line) => {
    expect(run(['-'], text)).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(line) });
  });

  test('a missing file, no file, too many, and options', () => {
    expect(run(['nowhere.json'])).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^nowhere\.json: ENOENT/),
    });
    for (const words of [[], ['a', 'b', 'c']]) expect(run(words)).toEqual(refused(usage));
    expect(runByNpm(['--fast'])).toEqual(refused(usage));
  });
});

function expectedMissing(name: string): string {
  return `${name}: Invalid key: Expected "${name}" but received undefined`;
}

import fc from 'fast-check';
import { commitmentTo, drawnOrder, type PublishedDraw } from '../../../domain/admission/draw';
import { lotNumberOf } from '../../../domain/admission/lot';
import { type DrawDifference, recomputeDraw } from '../../../domain/admission/recomputeDraw';
import { utf8Bytes } from '../../../domain/hashing/bytes';
import { nodeHashing } from '../../support/hashing';

const secret = 'a'.repeat(64);
const lots = Array.from({ length: 12 }, (_, index) =>
  lotNumberOf(utf8Bytes('for tests'), `reg_${index}`, 1, nodeHashing.hmac),
).sort();
const draw: PublishedDraw = {
  commitment: commitmentTo(secret, nodeHashing),
  closedAt: '2026-11-22T04:00:00.000Z',
  lots,
  publicSource: '双色球 2026138期',
  publicOn: '2026-11-22',
  publicValue: '05 11 17 20 26 33 + 09',
  secret,
  drawnAt: '2026-11-22T14:00:00.000Z',
  order: drawnOrder(lots, secret, '05 11 17 20 26 33 + 09', nodeHashing),
};
const after = (change: Partial<PublishedDraw>) => recomputeDraw({ ...draw, ...change }, nodeHashing);
const exchanged = (list: readonly string[], left: number, right: number): readonly string[] =>
  list.map((lot, index) => String(index === left ? list[right] : index === right ? list[left] : lot));

test('a draw that was held as published agrees', () => {
  expect(recomputeDraw(draw, nodeHashing)).toEqual({
    outcome: 'agreed',
    seed: expect.stringMatching(/^[0-9a-f]{64}$/),
    order: draw.order,
  });
});

test('a closed list has nothing to compare yet', () => {
  expect(after({ secret: null, publicSource: null, publicValue: null, drawnAt: null, order: [] })).toEqual({
    outcome: 'not-drawn',
  });
});

test.each([
  ['publicSource', { publicSource: '3D 2026312期' }],
  ['publicOn', { publicOn: '2026-11-23' }],
] as const)('a %s other than when the list was closed is found', (at, change) => {
  const differs = { outcome: 'differs', difference: { at, why: 'not-as-when-closed' } };
  expect(recomputeDraw({ ...draw, ...change }, nodeHashing, draw)).toEqual(differs);
  // Draws of before that named neither with the closing.
  const early = { ...draw, publicSource: null, publicOn: null };
  expect(recomputeDraw({ ...draw, ...change, publicOn: null }, nodeHashing, early).outcome).toBe('agreed');
});

const otherSecret = 'b'.repeat(64);
const last = lots.length - 1;
test.each<[string, Partial<PublishedDraw>, DrawDifference]>([
  ['a lot that is none', { lots: ['小林', ...lots] }, { at: 'lots[0]', why: 'not-a-lot' }],
  ['a lot that stands there twice', { lots: [...lots, String(lots[last])] }, { at: 'lots[12]', why: 'twice' }],
  ['a list out of order', { lots: exchanged(lots, 3, 4) }, { at: 'lots[4]', why: 'not-sorted' }],
  ['a secret that is none', { secret: 'A'.repeat(64) }, { at: 'secret', why: 'not-64-hex-digits' }],
  ['a secret kept back', { secret: null }, { at: 'secret', why: 'not-64-hex-digits' }],
  ['a value kept back', { publicValue: null }, { at: 'publicValue', why: 'missing' }],
  ['no time of the draw', { drawnAt: null }, { at: 'drawnAt', why: 'missing' }],
  ['a draw before the closing', { drawnAt: '2026-11-22T03:59:59.999Z' }, { at: 'drawnAt', why: 'before-closing' }],
  [
    'another secret',
    { secret: otherSecret },
    { at: 'commitment', why: 'not-of-this-secret', computed: commitmentTo(otherSecret, nodeHashing) },
  ],
  [
    'an order cut short',
    { order: draw.order.slice(0, last) },
    { at: `order[${last}]`, why: 'other-lot', computed: draw.order[last] ?? null },
  ],
  [
    'an order with one lot too many',
    { order: [...draw.order, '0000000000'] },
    { at: 'order[12]', why: 'other-lot', computed: null },
  ],
])('%s is found', (_, change, difference) => {
  expect(after(change)).toEqual({ outcome: 'differs', difference });
});

test('wherever two places of the order are exchanged, the first of them is named', () => {
  fc.assert(
    fc.property(fc.nat({ max: last }), fc.nat({ max: last }), (left, right) => {
      fc.pre(left !== right);
      const first = Math.min(left, right);
      expect(after({ order: exchanged(draw.order, left, right) })).toEqual({
        outcome: 'differs',
        difference: { at: `order[${first}]`, why: 'other-lot', computed: draw.order[first] },
      });
    }),
  );
});

const newcomer = lotNumberOf(utf8Bytes('for tests'), 'reg_newcomer', 1, nodeHashing.hmac);

test('another value, or a lot that came or went in the list alone, gives another order', () => {
  const changes: readonly Partial<PublishedDraw>[] = [
    { publicValue: `${draw.publicValue} ` },
    { publicValue: '05 11 17 20 26 33 + 08' },
    { lots: [...lots, newcomer].sort() },
    ...lots.map((out) => ({ lots: lots.filter((lot) => lot !== out) })),
  ];
  expect(changes.map((change) => after(change)).filter(({ outcome }) => outcome !== 'differs')).toEqual([]);
});

describe('a copy kept since the closing', () => {
  const since = (change: Partial<PublishedDraw>) => recomputeDraw({ ...draw, ...change }, nodeHashing, draw);

  test('agrees with the draw of that list', () => {
    expect(since({})).toMatchObject({ outcome: 'agreed' });
  });

  test('shows who was taken out, put in or exchanged, in list and order alike', () => {
    for (const [index, out] of lots.entries()) {
      const exchange = (list: readonly string[]) => list.map((lot) => (lot === out ? `${out.slice(0, -1)}Z` : lot));
      const leave = (list: readonly string[]) => list.filter((lot) => lot !== out);
      const difference = { at: `lots[${index}]`, why: 'not-as-when-closed' };
      for (const change of [exchange, leave])
        expect(since({ lots: change(lots), order: change(draw.order) })).toEqual({ outcome: 'differs', difference });
    }
    expect(since({ lots: [...lots, newcomer].sort(), order: [...draw.order, newcomer] })).toMatchObject({
      difference: { why: 'not-as-when-closed' },
    });
  });

  test('shows another commitment and another time of closing', () => {
    const commitment = commitmentTo(otherSecret, nodeHashing);
    expect([since({ commitment, secret: otherSecret }), since({ closedAt: '2026-11-22T05:00:00.000Z' })]).toEqual([
      { outcome: 'differs', difference: { at: 'commitment', why: 'not-as-when-closed' } },
      { outcome: 'differs', difference: { at: 'closedAt', why: 'not-as-when-closed' } },
    ]);
  });
});

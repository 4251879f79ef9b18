import { createHash, createHmac } from 'node:crypto';
import { hmac as nobleHmac } from '@noble/hashes/hmac.js';
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { commitmentTo, drawnOrder, drawSecretOf, seedOf } from '../../../domain/admission/draw';
import { isLotNumber, lotNumberOf } from '../../../domain/admission/lot';
import { isBiased, shuffled } from '../../../domain/admission/shuffle';
import { hexOf, utf8Bytes } from '../../../domain/hashing/bytes';
import type { Hashing } from '../../../domain/hashing/hashing';
import { nodeHashing } from '../../support/hashing';

const phoneHashing: Hashing = {
  sha256: nobleSha256,
  hmac: (key, message) => nobleHmac(nobleSha256, key, message),
};

/** The rule once more, from docs/draw.md, with whole numbers of any size and nothing of the domain. */
function orderByTheBook(lots: readonly string[], secret: string, publicValue: string): readonly string[] {
  const seed = createHash('sha256')
    .update(Buffer.concat([Buffer.from(secret, 'hex'), Buffer.from(publicValue, 'utf8')]))
    .digest();
  const order = [...lots].sort();
  let counter = 0;
  for (let last = order.length - 1; last >= 1; last--) {
    const limit = BigInt(last + 1);
    let value: bigint;
    do {
      value = createHmac('sha256', seed).update(`${counter++}`).digest().readBigUInt64BE();
    } while (value >= 2n ** 64n - (2n ** 64n % limit));
    const chosen = Number(value % limit);
    [order[last], order[chosen]] = [String(order[chosen]), String(order[last])];
  }
  return order;
}

const lotOf = (index: number): string => lotNumberOf(utf8Bytes('for tests'), `reg_${index}`, 1, nodeHashing.hmac);
const secretOf = (index: number): string => createHash('sha256').update(`secret ${index}`).digest('hex');

describe('the example of docs/draw.md', () => {
  // Computed with Python's hashlib, hmac and integers.
  const secret = '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f';
  const publicValue = '双色球 2026138期 05 11 17 20 26 33 + 09';
  const lots = ['0A1B2C3D4E', '5T6V7W8X9Y', '7Q2K0XMA93', 'C9B8A7Z6Y5', 'H0J1K2M3N4', 'ZZZZZZZZZZ'];

  test.each([
    ['the server', nodeHashing],
    ['the phone', phoneHashing],
  ])('comes out on %s', (_, hashing) => {
    expect({
      commitment: commitmentTo(secret, hashing),
      seed: hexOf(seedOf(secret, publicValue, hashing)),
      order: drawnOrder(lots, secret, publicValue, hashing),
    }).toEqual({
      commitment: '630dcd2966c4336691125448bbb25b4ff412a49c732db2c8abc1b8581bd710dd',
      seed: '07dc13a0d68b58a8329a415f81d04c76da8e0639708eb6359245e87d0ca2ded5',
      order: ['ZZZZZZZZZZ', 'H0J1K2M3N4', '5T6V7W8X9Y', '7Q2K0XMA93', '0A1B2C3D4E', 'C9B8A7Z6Y5'],
    });
  });
});

test('any list is drawn as a second reading of the rule draws it, in whatever order it arrives', () => {
  fc.assert(
    fc.property(fc.nat({ max: 400 }), fc.nat(), fc.string({ unit: 'binary', maxLength: 80 }), (size, index, value) => {
      const lots = Array.from({ length: size }, (_, lot) => lotOf(lot));
      const secret = secretOf(index);
      const order = drawnOrder(lots, secret, value, nodeHashing);
      expect(order).toEqual(orderByTheBook(lots, secret, value));
      expect(drawnOrder([...lots].reverse(), secret, value, nodeHashing)).toEqual(order);
    }),
    { numRuns: 60 },
  );
});

test('every order of four is as likely as any other', () => {
  const lots = Array.from({ length: 4 }, (_, lot) => lotOf(lot));
  const draws = 4800;
  const counts = new Map<string, number>();
  for (let index = 0; index < draws; index++) {
    const order = drawnOrder(lots, secretOf(index), 'value', nodeHashing).join();
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(24);
  // Chi-square with 23 degrees of freedom: above 49.7 once in a thousand fair sets.
  expect(chiSquare([...counts.values()], draws / 24)).toBeLessThan(49.7);
});

test('every one of thirty is as likely at any place', () => {
  const lots = Array.from({ length: 30 }, (_, lot) => lotOf(lot)).sort();
  const draws = 3000;
  const firsts = lots.map(() => 0);
  for (let index = 0; index < draws; index++) {
    const place = lots.indexOf(String(drawnOrder(lots, secretOf(index), 'value', nodeHashing)[0]));
    firsts[place] = (firsts[place] ?? 0) + 1;
  }
  // 29 degrees of freedom.
  expect(chiSquare(firsts, draws / 30)).toBeLessThan(58.3);
});

const chiSquare = (counts: readonly number[], expected: number): number =>
  counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);

describe('a value that would favour small numbers', () => {
  test('is one of the last 2^64 mod n, for every n', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 2 ** 20 }), fc.integer({ min: -3, max: 3 }), (limit, beside) => {
        const first = 2n ** 64n - (2n ** 64n % BigInt(limit));
        const value = first + BigInt(beside);
        fc.pre(value < 2n ** 64n);
        expect(isBiased(Number(value >> 32n), Number(value & 0xffffffffn), limit)).toBe(value >= first);
      }),
    );
  });

  test('is passed over, and the counter goes on', () => {
    const asked: string[] = [];
    const hmac = (_: Uint8Array, message: Uint8Array) => {
      asked.push(String.fromCharCode(...message));
      // 2^64 − 1 is biased for a limit of 3; 8 mod 3 is 2, 8 mod 2 is 0.
      return Uint8Array.from(asked.length < 3 ? Array(8).fill(255) : [0, 0, 0, 0, 0, 0, 0, 8]);
    };
    expect(shuffled(['a', 'b', 'c'], new Uint8Array(32), hmac)).toEqual(['b', 'a', 'c']);
    expect(asked).toEqual(['0', '1', '2', '3']);
  });
});

test('more lots than can be drawn exactly are refused', () => {
  expect(() => shuffled(Array(2 ** 20 + 1).fill(''), new Uint8Array(32), nodeHashing.hmac)).toThrow('more than');
});

test('a lot number depends on person, generation and deployment, and names none of them', () => {
  const key = utf8Bytes('one deployment');
  const lots = [
    lotNumberOf(key, 'reg_a', 1, nodeHashing.hmac),
    lotNumberOf(key, 'reg_a', 2, nodeHashing.hmac),
    lotNumberOf(key, 'reg_b', 1, nodeHashing.hmac),
    lotNumberOf(utf8Bytes('another'), 'reg_a', 1, nodeHashing.hmac),
  ];
  expect(lots).toHaveLength(new Set(lots).size);
  expect(lots.filter(isLotNumber)).toEqual(lots);
});

test('a secret is of one closing of one activity', () => {
  const key = utf8Bytes('one deployment');
  const secrets = [
    drawSecretOf(key, 'act_a', '2026-11-22T04:00:00.000Z', nodeHashing.hmac),
    drawSecretOf(key, 'act_a', '2026-11-22T04:00:00.001Z', nodeHashing.hmac),
    drawSecretOf(key, 'act_b', '2026-11-22T04:00:00.000Z', nodeHashing.hmac),
  ];
  expect(secrets.filter((secret) => /^[0-9a-f]{64}$/.test(secret))).toHaveLength(new Set(secrets).size);
});

test('a text becomes the bytes that every encoder writes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([...utf8Bytes(text)]).toEqual([...new TextEncoder().encode(text)]);
    }),
  );
  expect([...utf8Bytes('\ud800期\udc00')]).toEqual([...new TextEncoder().encode('\ud800期\udc00')]);
});

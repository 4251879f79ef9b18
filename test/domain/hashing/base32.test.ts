import fc from 'fast-check';
import { base32Of, base32OfNumber, numberOfBase32 } from '../../../domain/hashing/base32';

test('a number comes back from its text', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 50 - 1 }), (value) => {
      expect(numberOfBase32(base32OfNumber(value, 10))).toBe(value);
    }),
  );
});

test('texts of one length are ordered as their numbers are', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (left, right) => {
      expect(base32OfNumber(left, 7) < base32OfNumber(right, 7)).toBe(left < right);
    }),
  );
});

test('bytes are written five bits at a time, the first first', () => {
  expect(base32Of(Uint8Array.of(0b00000_000, 0b01_00010_0, 0b0011_0010, 0b0_00101_00, 0b110_00111), 8)).toBe(
    '01234567',
  );
  expect(base32Of(Uint8Array.of(255, 255), 3)).toBe('ZZZ');
});

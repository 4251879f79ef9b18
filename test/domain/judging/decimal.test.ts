import fc from 'fast-check';
import { readDecimal, roundHalfUp, writeDecimal } from '../../../domain/judging/decimal';

const rounded = (text: string, places: number | null) => {
  const value = readDecimal(text);
  return value && writeDecimal(roundHalfUp(value, places), places);
};

describe('rounding', () => {
  test.each([
    ['0.125', 2, '0.13'],
    ['-0.125', 2, '-0.13'],
    ['0.135', 2, '0.14'],
    ['1.005', 2, '1.01'],
    ['86.124999999999999', 2, '86.12'],
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['-0.004', 2, '0.00'],
    ['99.995', 2, '100.00'],
    ['7', 3, '7.000'],
    ['0.00000000005', null, '0.0000000001'],
  ])('takes %s to %s places as %s', (text, places, expected) => {
    expect(rounded(text, places)).toBe(expected);
  });

  test('goes wrong by a hundredth in floating point where ours is right', () => {
    expect({ float: (1.005).toFixed(2), ours: rounded('1.005', 2) }).toEqual({ float: '1.00', ours: '1.01' });
  });
});

describe('reading a decimal', () => {
  test('gives back every plain decimal to its last digit', () => {
    const digits = fc.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.stringMatching(/^\d{1,20}$/));
    fc.assert(
      fc.property(digits, ([whole, places]) => {
        const text = `${whole}.${places}`;
        const value = readDecimal(text);
        expect(value && writeDecimal(value, places.length)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    '',
    ' ',
    '1 ',
    ' 1',
    '+1',
    '01',
    '.5',
    '5.',
    '1e2',
    '1E400',
    '1/3',
    '0x10',
    '1_000',
    '1,5',
    "1.'3'",
    '-0',
    '-0.00',
    '１',
    'NaN',
    'Infinity',
    '--1',
    '1.2.3',
    '1\n',
    '9'.repeat(41),
  ])('refuses %j', (text) => {
    expect(readDecimal(text)).toBeNull();
  });
});

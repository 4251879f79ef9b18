import fc from 'fast-check';
import { linesOf } from '../../../src/device/linesOf';

const fits = (part: string) => Array.from(part).length <= 5;

it('breaks a long title into as many lines as it takes', () => {
  expect(linesOf('乡村振兴大讲堂第一讲', 3, fits)).toEqual(['乡村振兴大', '讲堂第一讲']);
});

it('leaves no character alone on the last line', () => {
  expect(linesOf('乡村振兴大讲', 3, fits)).toEqual(['乡村振兴', '大讲']);
});

it('ends in an ellipsis what does not fit', () => {
  expect(linesOf('乡村振兴大讲堂第一讲怎样把竹编做成产业', 2, fits)).toEqual(['乡村振兴大', '讲堂第一…']);
});

it('cuts no character in two', () => {
  expect(linesOf('🇨🇳🇨🇳🇨🇳', 3, fits)).toEqual(['🇨🇳🇨🇳', '🇨🇳']);
  expect(linesOf('👍🏽👍🏽👍🏽👍🏽', 1, fits)).toEqual(['👍🏽👍🏽…']);
});

it('never writes more lines than there is room for, nor a line that does not fit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 4 }), (words, most) => {
      const lines = linesOf(words, most, fits);
      expect(lines.length).toBeLessThanOrEqual(most);
      expect(lines.every((line) => fits(line))).toBe(true);
    }),
  );
});

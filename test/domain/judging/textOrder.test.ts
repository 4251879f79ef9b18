import fc from 'fast-check';
import { compareText } from '../../../domain/judging/textOrder';

test('orders texts as their UTF-8 bytes do, so that every language lists the same judge first', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', '\u4e2d', '\uff01', '\u{1f600}', '\u{1f601}', '\u{2f800}'),
  });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(compareText(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
  );
});

import fc from 'fast-check';
import { bandAt, bandsOf, stepped } from '../../../src/judge/marking/markScale';

const max = fc.integer({ min: 1, max: 1000 }).map((tenths) => String(tenths / 10));
const step = fc.constantFrom('0.5' as const, '0.1' as const);
const scale = fc.record({ max, step });

it('cuts the usual scales into bands of five points', () => {
  const shown = (most: string) => bandsOf({ max: most, step: '0.5' }).map(({ low, high }) => `${low}–${high}`);
  expect(shown('25')).toEqual(['0–4', '5–9', '10–14', '15–19', '20–25']);
  expect(shown('15')).toEqual(['0–4', '5–9', '10–15']);
  expect(shown('10')).toEqual(['0–4', '5–10']);
  expect(shown('0.4')).toEqual(['0–0']);
});

it('has every half point of a scale in one band, in order, and nothing else', () => {
  fc.assert(
    fc.property(scale, (of) => {
      const halves = Array.from({ length: Math.floor(Number(of.max) * 2) + 1 }, (_, count) => String(count / 2));
      expect(bandsOf(of).flatMap(({ marks }) => marks)).toEqual(halves);
    }),
  );
});

it('finds the band of every mark', () => {
  fc.assert(
    fc.property(scale, (of) => {
      const bands = bandsOf(of);
      bands.forEach(({ marks }, band) => {
        for (const mark of marks) expect(bandAt(bands, mark)).toBe(band);
      });
    }),
  );
});

it('steps from one end of a scale to the other through every mark that the rules allow', () => {
  fc.assert(
    fc.property(scale, (of) => {
      const up: string[] = ['0'];
      for (let mark = stepped('0', 1, of); mark !== null; mark = stepped(mark, 1, of)) up.push(mark);
      const tenths = Number(of.step) * 10;
      expect(up.map((mark) => Math.round(Number(mark) * 10))).toEqual(
        Array.from({ length: up.length }, (_, count) => count * tenths),
      );
      const last = up[up.length - 1] ?? '0';
      expect(Number(last)).toBeLessThanOrEqual(Number(of.max));
      expect(Math.round(Number(last) * 10) + tenths).toBeGreaterThan(Math.round(Number(of.max) * 10));
      const down: string[] = [last];
      for (let mark = stepped(last, -1, of); mark !== null; mark = stepped(mark, -1, of)) down.push(mark);
      expect(down.reverse()).toEqual(up);
    }),
  );
});

import fc from 'fast-check';
import { instantAt } from '../../../domain/time/beijing';
import { instantOfPicker, pickerMomentOf } from '../../../src/components/form/pickerMoment';

it('speaks of the clock in China', () => {
  expect(pickerMomentOf(instantAt(2026, 7, 3, 9, 5))).toEqual({ date: '2026-07-03', time: '09:05' });
  expect(pickerMomentOf('2026-12-31T16:00:00.000Z')).toEqual({ date: '2027-01-01', time: '00:00' });
});

it('gives back every whole minute that it was given', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 130_000_000 }), (minute) => {
      const instant = new Date(minute * 60_000).toISOString();
      expect(instantOfPicker(pickerMomentOf(instant))).toBe(instant);
    }),
  );
});

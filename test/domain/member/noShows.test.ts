import fc from 'fast-check';
import { type NoShow, restrictionAt } from '../../../domain/member/noShows';
import { addMinutes, type Instant } from '../../../domain/time/instant';
import { noon } from '../../support/activities';

const dayMinutes = 24 * 60;
const day = (days: number): Instant => addMinutes(noon, days * dayMinutes);
const on = (...days: readonly number[]): readonly NoShow[] =>
  days.map((at, index) => ({ registrationId: `reg_${index}`, activityId: 'act_a', title: '讲座', at: day(at) }));
const aMillisecond = 1 / 60_000;

describe('whoever was missing', () => {
  test('twice is free', () => {
    expect(restrictionAt(on(0, 1), day(1))).toBeNull();
  });

  test('three times within ninety days gets onto waiting lists only, until thirty days after the third', () => {
    const missed = on(0, 45, 90);
    expect(restrictionAt(missed, day(90))).toEqual({ until: day(120), for: missed });
    expect(restrictionAt(missed, addMinutes(day(120), -aMillisecond))).toEqual({ until: day(120), for: missed });
    expect(restrictionAt(missed, day(120))).toBeNull();
  });

  test('a third time a moment after ninety days is free', () => {
    const [first, second, third] = on(0, 45, 90);
    if (!first || !second || !third) throw new Error('three were made');
    expect(restrictionAt([first, second, { ...third, at: addMinutes(third.at, aMillisecond) }], day(91))).toBeNull();
  });

  test('a fourth time is held back for thirty days more, and told which three count', () => {
    const missed = on(0, 10, 20, 30);
    expect(restrictionAt(missed, day(31))).toEqual({ until: day(60), for: missed.slice(1) });
  });

  test('is free at once when one of exactly three is excused', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat({ max: 90 }), { minLength: 3, maxLength: 3 }),
        fc.nat({ max: 2 }),
        (days, out) => {
          const missed = on(...days);
          const now = day(Math.max(...days));
          expect(restrictionAt(missed, now)).not.toBeNull();
          expect(
            restrictionAt(
              missed.filter((_, index) => index !== out),
              now,
            ),
          ).toBeNull();
        },
      ),
    );
  });
});

test('is held back exactly within thirty days of a third absence in ninety, in whatever order they are kept', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 300 }), { maxLength: 8 }), fc.nat({ max: 400 }), (days, today) => {
      const sorted = [...days].sort((one, other) => one - other);
      const thirds = sorted.filter((last, index) => index >= 2 && last - Number(sorted[index - 2]) <= 90);
      const until = thirds.filter((last) => today < last + 30).pop();
      const restriction = restrictionAt(on(...days), day(today));
      expect(restriction?.until ?? null).toBe(until === undefined ? null : day(until + 30));
      expect(restriction?.for.length ?? 3).toBe(3);
    }),
  );
});

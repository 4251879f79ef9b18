import fc from 'fast-check';
import * as v from 'valibot';
import { createActivity } from '../../contracts/activity/managing';
import type { Offering } from '../../demo/content/offering';
import { crowd } from '../../demo/content/people';
import { comingOccurrences, type Occurrence, openDoor, openOccurrence } from '../../demo/programme';
import { admissionModes } from '../../domain/activity/activity';
import { checkInWindowAt } from '../../domain/activity/checkInWindow';
import { builtInKinds } from '../../domain/activity/placeKinds';
import { reviewPlan } from '../../domain/activity/plan';
import { spanOf } from '../../domain/activity/sessions';
import { wallClockOf } from '../../domain/time/beijing';
import { addMinutes, type Instant, instantOf } from '../../domain/time/instant';
import { counties } from '../../locales/zh-CN/area/divisions';

const moment = fc
  .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2036-01-01T00:00:00Z'), noInvalidDate: true })
  .map(instantOf);

const forAnyMoment = (holds: (now: Instant) => void) => fc.assert(fc.property(moment, holds), { numRuns: 60 });

const townships = new Set(counties.flatMap((county) => county.townships.map(([code]) => code)));
const keysOf = (occurrences: readonly Occurrence[]) => occurrences.map(({ offering }) => offering.key).sort();
const ofKind = (occurrences: readonly Occurrence[], kind: string) =>
  occurrences.filter(({ plan }) => plan.details.kind === kind);

const placesOf = ({ sessions }: Offering) => sessions.flatMap(({ places }) => places);
const takenOf = (offering: Offering) => placesOf(offering).reduce((sum, { taken }) => sum + taken, 0);

test('every plan of the programme passes the contract and the review before publishing, on any day', () => {
  forAnyMoment((now) => {
    const refused = [openOccurrence(now), ...comingOccurrences(now)].filter(
      ({ plan, name }) =>
        !reviewPlan(plan, now).ok ||
        !v.is(createActivity.input, { organisationId: 'org_0000000000000000', requestId: `demoplan${name}`, plan }),
    );
    expect(refused).toEqual([]);
  });
});

test('every township is one of 泸州', () => {
  const elsewhere = [openOccurrence('2026-11-22T01:00:00.000Z'), ...comingOccurrences('2026-11-22T01:00:00.000Z')]
    .map(({ plan }) => plan.townshipCode)
    .filter((code) => !townships.has(code));
  expect(elsewhere).toEqual([]);
});

test('three weeks hold each offering exactly once, whatever day they begin on', () => {
  const once = keysOf(comingOccurrences('2026-11-22T01:00:00.000Z'));
  expect(new Set(once).size).toBe(31);
  forAnyMoment((now) => expect(keysOf(comingOccurrences(now))).toEqual(once));
});

test('there are always twelve lectures to come besides a draft, fifteen services and three roadshows', () => {
  forAnyMoment((now) => {
    const coming = comingOccurrences(now);
    const lectures = ofKind(coming, 'lecture').filter(({ offering }) => offering.fate.status !== 'draft');
    expect([lectures.length, ofKind(coming, 'service').length, ofKind(coming, 'roadshow').length]).toEqual([12, 15, 3]);
  });
});

test('something is always full, nearly full, not open yet, called off and still a draft', () => {
  forAnyMoment((now) => {
    const coming = comingOccurrences(now);
    const left = coming.flatMap(({ offering }) => placesOf(offering).map(({ capacity, taken }) => capacity - taken));
    expect(left).toContain(0);
    expect(left.some((seats) => seats > 0 && seats <= 2)).toBe(true);
    expect(coming.some(({ plan }) => plan.registrationOpensAt > now)).toBe(true);
    expect(coming.map(({ offering }) => offering.fate.status)).toEqual(expect.arrayContaining(['draft', 'cancelled']));
  });
});

test('there are always sessions to choose from, every kind of place, a line, a draw, a review and a question', () => {
  const coming = comingOccurrences('2026-11-22T01:00:00.000Z').map(({ offering }) => offering);
  expect(new Set(coming.map(({ sessions }) => sessions.length))).toEqual(new Set([1, 2]));
  expect(new Set(coming.flatMap(placesOf).map(({ kind }) => kind))).toEqual(new Set(builtInKinds));
  expect(new Set(coming.map(({ admission }) => admission))).toEqual(new Set(admissionModes));
  expect(coming.filter(({ asksReconfirmation }) => asksReconfirmation)).toHaveLength(1);
  expect(coming.filter(({ line }) => line.some(({ seats }) => seats > 1))).toHaveLength(1);
});

test('nobody has a seat before sign-up opens, and the crowd is large enough for every seat taken', () => {
  forAnyMoment((now) => {
    const tooEarly = comingOccurrences(now).filter(
      ({ plan, offering }) => takenOf(offering) > 0 && plan.registrationOpensAt > now,
    );
    expect(tooEarly).toEqual([]);
  });
  const most = Math.max(
    ...comingOccurrences('2026-11-22T01:00:00.000Z').map(({ offering }) => takenOf(offering) + offering.line.length),
  );
  expect(most).toBeLessThanOrEqual(crowd.length);
});

test('the open lecture’s door and its sign-up are open now and for half an hour more', () => {
  forAnyMoment((now) => {
    const { plan } = openOccurrence(now);
    const at = [now, addMinutes(now, 30)];
    expect(
      at.map((instant) => checkInWindowAt({ startAt: spanOf(plan.sessions).startAt, checkIn: openDoor }, instant)),
    ).toEqual(['open', 'open']);
    expect(at.every((instant) => plan.registrationOpensAt <= instant && instant < plan.registrationClosesAt)).toBe(
      true,
    );
  });
});

test('everything begins between seven in the morning and eight in the evening', () => {
  forAnyMoment((now) => {
    const hours = [openOccurrence(now), ...comingOccurrences(now)].flatMap(({ plan }) =>
      plan.sessions.map(({ startAt }) => wallClockOf(startAt).hour),
    );
    expect(hours.filter((hour) => hour < 7 || hour > 20)).toEqual([]);
  });
});

test('the next day’s programme is the same but for the day that it adds', () => {
  forAnyMoment((now) => {
    const names = (at: Instant) => new Set(comingOccurrences(at).map(({ name }) => name));
    const [today, tomorrow] = [names(now), names(addMinutes(now, 24 * 60))];
    const added = [...tomorrow].filter((name) => !today.has(name));
    const dayAfterLast = addMinutes(now, 22 * 24 * 60);
    const { year, month, day } = wallClockOf(dayAfterLast);
    const digits = `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
    expect(added.every((name) => name.startsWith(digits))).toBe(true);
  });
});

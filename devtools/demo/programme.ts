import type { ActivityPlan } from '../../domain/activity/activity';
import { instantAt, wallClockOf } from '../../domain/time/beijing';
import { addMinutes, type Instant, millisecondsOf } from '../../domain/time/instant';
import { lectures } from './content/lectures';
import type { Offering } from './content/offering';
import { openLectures } from './content/openLectures';
import { roadshows } from './content/roadshows';
import { services } from './content/services';

/** One holding of an offering, with everything about it settled by its day: the same day makes the same one again. */
export type Occurrence = {
  readonly offering: Offering;
  /** `20261122l01`: the day in China and the offering's key. */
  readonly name: string;
  readonly plan: ActivityPlan;
};

/** Every offering comes round once in this many days. */
export const cycleDays = 21;

const offerings: readonly Offering[] = [...lectures, ...services, ...roadshows];
const minutesPerDay = 24 * 60;
/** Open from before the lecture becomes the next of its kind until it ends. */
export const openDoor = { opensMinutesBefore: 15.5 * 60, closesMinutesAfter: 90 };

/** What is held from tomorrow on, for one whole cycle. */
export function comingOccurrences(now: Instant): readonly Occurrence[] {
  return Array.from({ length: cycleDays }, (_, index) => addMinutes(now, (index + 1) * minutesPerDay)).flatMap((day) =>
    offerings
      .filter(({ dayOfCycle }) => dayOfCycle === dayNumberOf(day) % cycleDays)
      .map((offering) => occurrenceOn(day, offering, addMinutes(startOn(day, offering), -60))),
  );
}

/** The lecture whose door is open now, sign-up included: the next of its kind that leaves half an hour to come. */
export function openOccurrence(now: Instant): Occurrence {
  const soonest = addMinutes(now, 30);
  const candidates = [now, addMinutes(now, minutesPerDay)].flatMap((day) =>
    openLectures.map((offering) => occurrenceOn(day, offering, addMinutes(startOn(day, offering), offering.minutes))),
  );
  const next = candidates.find(({ plan }) => plan.startAt >= soonest);
  if (!next) throw new Error(`No open lecture within a day of ${now}`);
  return next;
}

/** The last holdings of the lectures, newest first: what class hours were earned at. */
export function pastLectures(now: Instant, count: number): readonly Occurrence[] {
  return lectures
    .filter(({ fate }) => fate.status === 'published')
    .slice(0, count)
    .map((offering, index) => {
      const day = addMinutes(now, -(index + 1) * 4 * minutesPerDay);
      return occurrenceOn(day, offering, addMinutes(startOn(day, offering), -60));
    });
}

function occurrenceOn(day: Instant, offering: Offering, registrationClosesAt: Instant): Occurrence {
  const { title, summary, townshipCode, venue, capacity, minimumAge, phone, details } = offering;
  const startAt = startOn(day, offering);
  return {
    offering,
    name: `${dateDigitsOf(day)}${offering.key}`,
    plan: {
      title,
      summary,
      townshipCode,
      venue,
      startAt,
      endAt: addMinutes(startAt, offering.minutes),
      registrationOpensAt: addMinutes(startAt, -offering.signUpOpensDaysBefore * minutesPerDay),
      registrationClosesAt,
      capacity,
      minimumAge,
      phone,
      details,
    },
  };
}

function startOn(day: Instant, { startsAt }: Offering): Instant {
  const { year, month, day: dayOfMonth } = wallClockOf(day);
  return instantAt(year, month, dayOfMonth, startsAt.hour, startsAt.minute);
}

/** Days since 1970 by the calendar in China. */
const dayNumberOf = (instant: Instant): number =>
  Math.floor((millisecondsOf(instant) / 60_000 + 8 * 60) / minutesPerDay);

function dateDigitsOf(instant: Instant): string {
  const { year, month, day } = wallClockOf(instant);
  return `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
}

import type { ActivityPlan } from '../domain/activity/activity';
import { minMinutesToAdmit } from '../domain/activity/plan';
import { type Session, spanOf } from '../domain/activity/sessions';
import { instantAt, wallClockOf } from '../domain/time/beijing';
import { addMinutes, type Instant, millisecondsOf } from '../domain/time/instant';
import { lectures } from './content/lectures';
import type { OfferedSession, Offering } from './content/offering';
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
      .map((offering) => occurrenceOn(day, offering)),
  );
}

/** The lecture whose door is open now, sign-up included: the next of its kind that leaves half an hour to come. */
export function openOccurrence(now: Instant): Occurrence {
  const soonest = addMinutes(now, 30);
  const candidates = [now, addMinutes(now, minutesPerDay)].flatMap((day) =>
    openLectures.map((offering) => {
      const occurrence = occurrenceOn(day, offering);
      const { endAt } = spanOf(occurrence.plan.sessions);
      return { ...occurrence, plan: { ...occurrence.plan, registrationClosesAt: endAt } };
    }),
  );
  const next = candidates.find(({ plan }) => spanOf(plan.sessions).startAt >= soonest);
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
      return occurrenceOn(day, offering);
    });
}

function occurrenceOn(day: Instant, offering: Offering): Occurrence {
  const { title, summary, townshipCode, venue, position, minimumAge, phone, details } = offering;
  const { admission, seatsPerSignUp, asksReconfirmation, onlineAccess } = offering;
  const sessions = offering.sessions.map((session, index) => sessionOn(day, session, index));
  const { startAt } = spanOf(sessions);
  return {
    offering,
    name: `${dateDigitsOf(day)}${offering.key}`,
    plan: {
      ...{ title, summary, townshipCode, venue, position, sessions },
      registrationOpensAt: addMinutes(startAt, -offering.signUpOpensDaysBefore * minutesPerDay),
      registrationClosesAt: addMinutes(startAt, admission === 'first-come' ? -60 : -minMinutesToAdmit),
      ...{ admission, seatsPerSignUp, asksReconfirmation, onlineAccess, minimumAge, phone, details },
    },
  };
}

function sessionOn(day: Instant, { startsAt, minutes, places }: OfferedSession, index: number): Session {
  const { year, month, day: dayOfMonth } = wallClockOf(day);
  const startAt = instantAt(year, month, dayOfMonth, startsAt.hour, startsAt.minute);
  return {
    id: `s${index + 1}`,
    startAt,
    endAt: addMinutes(startAt, minutes),
    places: places.map(({ kind, capacity }) => ({ kind, capacity })),
  };
}

/** Days since 1970 by the calendar in China. */
const dayNumberOf = (instant: Instant): number =>
  Math.floor((millisecondsOf(instant) / 60_000 + 8 * 60) / minutesPerDay);

function dateDigitsOf(instant: Instant): string {
  const { year, month, day } = wallClockOf(instant);
  return `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
}

import type { DrawnPeople } from '../../cloudfunctions/_records/draws/ports';
import { seatDrawn } from '../../cloudfunctions/_records/draws/seatDrawn';
import { fillSeatsInTime } from '../../cloudfunctions/_records/seats/fillSeats';
import { orderHeldBack } from '../../domain/registration/queue';
import { registrationIdOf } from '../../domain/registration/registrationId';
import { addMinutes } from '../../domain/time/instant';
import { anActivity, noon } from './activities';
import { MemoryBooks } from './memoryBooks';
import { anApplication } from './registrations';

export const pool = 's1-hall';
/** The session starts in six hours: seats that nobody waits for may be offered to who is held back. */
export const startAt = addMinutes(noon, 6 * 60);

type Applicant = { readonly name: string; readonly wants?: number; readonly isHeldBack?: boolean };

/** A draw that came to this order, over books in memory. */
export function aDraw(applicants: readonly Applicant[], capacity: number) {
  const clock = { now: noon };
  const now = () => clock.now;
  const activity = anActivity({ startAt, capacity, admission: 'lot' });
  const books = new MemoryBooks(activity, now);
  const draw = { seated: 0, outcomes: '', isSeated: false, isCancelled: false };
  const idOf = (name: string) => registrationIdOf(activity.id, `mem_${name}`);
  for (const { name, wants = 1, isHeldBack = false } of applicants) {
    const application = anApplication({ id: idOf(name), activityId: activity.id, memberId: `mem_${name}` });
    const order = isHeldBack ? orderHeldBack(noon, `mem_${name}`) : (application.queue?.order ?? '');
    books.kept.set(application.id, {
      ...application,
      queue: application.queue && { ...application.queue, wants, maySplit: true, order },
      requestId: '0',
      hasPhone: false,
      consent: { act: 'given', policyVersion: '1', purposes: [], at: noon },
      lotNumber: name,
      notices: [],
    });
  }
  const held = (id: string) => {
    const registration = books.kept.get(id);
    return registration && { registration, hold: books.holds.get(registration.memberId) ?? null };
  };
  const people: DrawnPeople = {
    find: async (activityId) => ({
      activityId,
      sessions: activity.sessions,
      order: applicants.map(({ name }) => ({ lot: name, registrationId: idOf(name) })),
      ...draw,
    }),
    drawnPeople: async (lots) =>
      new Map(
        lots.flatMap(({ lot, registrationId }) => {
          const one = held(registrationId);
          return one === undefined ? [] : [[lot, one] as const];
        }),
      ),
    stillApplied: async (_, afterId) => {
      const left = applicants.filter(({ name, isHeldBack }) => isHeldBack && idOf(name) > afterId);
      return new Map(
        left.flatMap(({ name }) => {
          const one = held(idOf(name));
          return one?.registration.status === 'applied' ? [[name, one] as const] : [];
        }),
      );
    },
    advance: async (_, from, to, outcomes) => {
      if (draw.seated === from) Object.assign(draw, { seated: to, outcomes });
    },
    finish: async () => {
      draw.isSeated = true;
    },
  };
  const fill = fillSeatsInTime(books, now);
  return {
    books,
    draw,
    clock,
    seat: seatDrawn({ people, book: books, now, fillSeats: fill }),
    fill: () => fill(activity.id, pool, () => false),
    now,
    activityId: activity.id,
    of: (name: string) => {
      const one = books.kept.get(idOf(name));
      return [one?.status, one?.seats, one?.queue?.offer?.seats ?? null];
    },
  };
}

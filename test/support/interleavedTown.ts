/** Longer than 200 lines: one world, and every act that may be done in it. */
import fc from 'fast-check';
import { guardedBy } from '../../cloudfunctions/_platform/answer';
import { ownGateOf, publicGateOf } from '../../cloudfunctions/_records/access/gate';
import { fillSeats, fillSeatsInTime } from '../../cloudfunctions/_records/seats/fillSeats';
import { freeInTime } from '../../cloudfunctions/_records/seats/freeInTime';
import { freeSeats } from '../../cloudfunctions/_records/seats/freeSeats';
import type { Waitlist } from '../../cloudfunctions/_records/seats/ports';
import { signUp } from '../../cloudfunctions/registration/signingUp/signUp';
import { reconcileHolds } from '../../cloudfunctions/registration/sweep/reconcileHolds';
import { cancelRegistration } from '../../cloudfunctions/registration/tickets/cancelRegistration';
import type { OfferStore, OwnStore } from '../../cloudfunctions/registration/tickets/ports';
import { answerOffer } from '../../cloudfunctions/registration/waitlist/answerOffer';
import { fillWaitlists } from '../../cloudfunctions/registration/waitlist/fillWaitlists';
import { lapseOffers } from '../../cloudfunctions/registration/waitlist/lapseOffers';
import { accessTable } from '../../domain/access/table';
import { currentPolicyVersion } from '../../domain/member/member';
import type { Change } from '../../domain/registration/change';
import { seatsFor } from '../../domain/registration/queue';
import type { Registration } from '../../domain/registration/registration';
import { registrationIdOf } from '../../domain/registration/registrationId';
import { isWaitlisted } from '../../domain/registration/roster';
import { instantOf, millisecondsOf } from '../../domain/time/instant';
import { anActivity, noon } from './activities';
import { MemoryBooks } from './memoryBooks';
import { wholeTurn } from './turns';

const memberIds = ['mem_lin', 'mem_zhou', 'mem_wu', 'mem_tan'] as const;
export const pool = 's1-hall';

/** What somebody does; it may be cut off after so many steps, as when a function is killed. */
export const anAct = fc.record({
  memberId: fc.constantFrom(...memberIds),
  does: fc.oneof(
    { weight: 5, arbitrary: fc.constant('sign-up' as const) },
    { weight: 3, arbitrary: fc.constant('cancel' as const) },
    { weight: 4, arbitrary: fc.constant('accept' as const) },
    { weight: 2, arbitrary: fc.constant('decline' as const) },
    { weight: 1, arbitrary: fc.constantFrom('more-seats' as const, 'fewer-seats' as const) },
    { weight: 1, arbitrary: fc.constant('sweep' as const) },
  ),
  seats: fc.integer({ min: 1, max: 3 }),
  maySplit: fc.boolean(),
  /** How many offers ago the offer was made that is answered. */
  isOld: fc.boolean(),
  cutAfter: fc.option(fc.nat({ max: 9 }), { nil: Number.POSITIVE_INFINITY, freq: 3 }),
});
export type Act = typeof anAct extends fc.Arbitrary<infer Value> ? Value : never;

/** People who have seats nowhere else. */
const alone = ({ read }: OwnStore): OfferStore => ({
  read: async (memberId, registrationId) => {
    const own = await read(memberId, registrationId);
    return own && { ...own, others: [] };
  },
});

export class Cut extends Error {}

/** Lets `before` decide when each step runs, or that it never does. */
const stepwise = <Store extends object>(store: Store, before: () => Promise<void>): Store =>
  new Proxy(store, {
    get: (target, name) => {
      const step: unknown = Reflect.get(target, name);
      if (typeof step !== 'function' || name === 'now') return step;
      return async (...values: unknown[]) => {
        await before();
        return Reflect.apply(step, target, values);
      };
    },
  });

export class Town {
  #clock = millisecondsOf(noon);
  readonly books: MemoryBooks;
  #requests = 0;

  constructor(
    capacity: number,
    readonly tick: number,
  ) {
    const activity = anActivity({
      capacity,
      seatsPerSignUp: 3,
      phone: 'required',
      startAt: '2026-11-25T06:00:00.000Z',
    });
    this.books = new MemoryBooks(activity, this.now);
    for (const memberId of memberIds)
      this.books.members.set(memberId, { nickname: memberId, ageBand: 'adult', noShows: [] });
  }

  now = (): string => {
    this.#clock += this.tick;
    return instantOf(this.#clock);
  };

  pass(milliseconds: number): void {
    this.#clock += milliseconds;
  }

  /** One act, each of its steps when `before` lets it. */
  async act(act: Act, before: () => Promise<void>): Promise<void> {
    const { books, now } = this;
    const book = watched(stepwise(books, before), books);
    const fill = fillSeats(book, now);
    const ending = freeSeats(book);
    const own = stepwise(books.own, before);
    const registrationId = registrationIdOf(books.activity.id, act.memberId);
    const needs = { store: own, seats: book, freeSeats: ending, fillSeats: fill, now };
    switch (act.does) {
      case 'sign-up': {
        const store = stepwise(books.signUps, before);
        const input = {
          activityId: books.activity.id,
          requestId: `press${++this.#requests}`,
          sessionId: 's1',
          seenMovedAt: null,
          seenTermsChangedAt: null,
          ticketKind: 'hall',
          leaves: [] as string[],
          keepsBoth: false,
          seats: act.seats,
          maySplit: act.maySplit,
          phone: '13800000000',
          policyVersion: currentPolicyVersion,
        } as const;
        const signingUp = signUp({
          store,
          seats: book,
          freeSeats: ending,
          fillSeats: fill,
          countApplications: async () => 0,
          cancel: cancelRegistration(needs),
          ...{ tickets, lots, now },
        });
        await guardedBy(publicGateOf(accessTable.signUp, { now }), signingUp)(act.memberId, input);
        return;
      }
      case 'cancel':
        await guardedBy(ownGateOf(accessTable.cancelRegistration), cancelRegistration(needs))(act.memberId, {
          registrationId,
        });
        return;
      case 'accept':
      case 'decline': {
        const latest = this.books.kept.get(registrationId)?.queue?.offer?.number ?? 1;
        const offer = act.isOld ? Math.max(1, latest - 1) : latest;
        const unchanged = { seenMovedAt: null, seenTermsChangedAt: null, leaves: [], keepsBoth: false };
        const input = { registrationId, offer, ...unchanged, isAccepted: act.does === 'accept' };
        const answering = answerOffer({ ...needs, store: alone(own), cancel: cancelRegistration(needs) });
        await guardedBy(ownGateOf(accessTable.answerOffer), answering)(act.memberId, input);
        return;
      }
      case 'more-seats':
      case 'fewer-seats':
        await before();
        if (books.moveCapacity(pool, act.does === 'more-seats' ? 1 : -1)) await fill(books.activity.id, pool);
        return;
      case 'sweep': {
        const store = stepwise(books.sweeps, before);
        const fillInTime = fillSeatsInTime(book, now);
        const steps = [
          lapseOffers({ store, freeSeats: freeInTime(book, now), fillSeats: fillInTime, now }),
          reconcileHolds({ store, seats: book, fillSeats: fillInTime, now }),
          fillWaitlists({ store, fillSeats: fillInTime, now }),
        ];
        for (const step of steps) await step.run(wholeTurn);
      }
    }
  }
}

const tickets = { numberOf: (_: string, id: string, generation: number) => `${id}.${generation}` };
const lots = { numberOf: (id: string, generation: number) => `${id}.${generation}` };

/** Sees that with each promise nobody is overtaken of those who stood before them when the line was looked at. */
function watched(book: MemoryBooks, books: MemoryBooks): MemoryBooks {
  let seen: Waitlist | null = null;
  return new Proxy(book, {
    get: (target, name) => {
      if (name === 'readWaitlist')
        return async (...values: Parameters<MemoryBooks['readWaitlist']>) => {
          seen = await target.readWaitlist(...values);
          return seen;
        };
      if (name === 'claim')
        return async (...values: Parameters<MemoryBooks['claim']>) => {
          const isClaimed = await target.claim(...values);
          if (isClaimed) expect(books.poolOf(pool).hasQueue).toBe(false);
          return isClaimed;
        };
      if (name === 'change')
        return async (registration: Registration, change: Change) => {
          const isChanged = await target.change(registration, change);
          if (isChanged && change.entry.step === 'offered') expectNobodyOvertaken(books, seen, registration, change);
          return isChanged;
        };
      return Reflect.get(target, name);
    },
  });
}

function expectNobodyOvertaken(books: MemoryBooks, line: Waitlist | null, served: Registration, change: Change): void {
  const order = served.queue?.order ?? '';
  const overtaken = (line?.next ?? []).filter(({ registration: { id, generation, queue } }) => {
    const now = books.kept.get(id);
    if (queue === null || queue.order >= order || now === undefined || now.generation !== generation) return false;
    return isWaitlisted(now) && seatsFor(queue, change.entry.seats ?? 0) > 0;
  });
  expect(overtaken.map(({ registration }) => registration.id)).toEqual([]);
}

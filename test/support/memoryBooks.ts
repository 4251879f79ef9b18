/** Longer than 200 lines: one class stands for the whole database of an activity, each method for one of its requests. */
import type { Contact, StoredRegistration } from '../../cloudfunctions/_records/registrations/ports';
import type { HeldRegistration, SeatBook, Waitlist } from '../../cloudfunctions/_records/seats/ports';
import type { SignUpSnapshot, SignUpStore } from '../../cloudfunctions/registration/signingUp/ports';
import type { SweepStore } from '../../cloudfunctions/registration/sweep/ports';
import type { OwnStore } from '../../cloudfunctions/registration/tickets/ports';
import type { Activity } from '../../domain/activity/activity';
import { type PoolName, sessionIdOf, sessionOf } from '../../domain/activity/sessions';
import { bareIdOf } from '../../domain/id';
import { changed } from '../../domain/registration/change';
import { holdText } from '../../domain/registration/hold';
import { isHeldBack, offeredFrom, seatsFor } from '../../domain/registration/queue';
import { isAlive, versionOf } from '../../domain/registration/registration';
import { registrationIdOf } from '../../domain/registration/registrationId';
import { isWaitlisted } from '../../domain/registration/roster';
import { joinsWrittenBefore } from '../../domain/registration/seats';
import type { Clock, Instant } from '../../domain/time/instant';
import type { Books } from './books';
import { MemorySeats } from './memorySeats';

/** One activity's books in memory: each method is one atomic step, as each write is one request to the database. */
export class MemoryBooks extends MemorySeats implements SeatBook {
  readonly kept = new Map<string, StoredRegistration>();
  readonly contacts = new Map<string, Contact>();
  readonly members = new Map<string, NonNullable<SignUpSnapshot['member']>>();
  comparedUntil: Instant = '';

  constructor(
    readonly activity: Activity,
    readonly now: Clock,
    readonly idOf = registrationIdOf,
  ) {
    super(activity);
  }

  /** As the database keeps them. */
  get books(): Books {
    const holders = [...this.holds].map(([memberId, hold]) => [bareIdOf(memberId), holdText(hold)] as const);
    return {
      seats: { pools: Object.fromEntries(this.pools), holders: Object.fromEntries(holders) },
      registrations: [...this.kept.values()],
    };
  }

  /** Offers that are not answered yet included. */
  waitingIn(name: PoolName): readonly StoredRegistration[] {
    return [...this.kept.values()].filter((one) => isAlive(one) && one.queue?.pool === name);
  }

  inLine(name: PoolName): readonly StoredRegistration[] {
    const waiting = [...this.kept.values()].filter((one) => isWaitlisted(one) && one.queue?.pool === name);
    return waiting.sort((left, right) => ((left.queue?.order ?? '') < (right.queue?.order ?? '') ? -1 : 1));
  }

  async readWaitlist(_activityId: string, name: PoolName, at: Instant): Promise<Waitlist | null> {
    const { left, hasQueue, joinedAt = '' } = this.poolOf(name);
    const session = sessionOf(this.activity, sessionIdOf(name));
    const next = this.inLine(name)
      .filter(({ queue }) => queue !== null && seatsFor(queue, left) > 0)
      .filter(({ queue }) => queue !== null && session !== null && offeredFrom(queue, session) <= at)
      .slice(0, 2);
    return {
      activity: this.activity,
      isOpen: this.isOpen,
      left,
      mayClose: hasQueue && joinedAt < joinsWrittenBefore(at),
      next: next.map((one) => this.#held(one)),
      servedBefore: null,
    };
  }

  changeAll: SeatBook['changeAll'] = async (steps) => {
    const changed = new Set<string>();
    for (const { seen, change } of steps) if (await this.change(seen, change)) changed.add(seen.id);
    return changed;
  };

  async closeWaitlist(_activityId: string, name: PoolName, at: Instant): Promise<void> {
    const pool = this.poolOf(name);
    const isEmpty = this.waitingIn(name).every(({ queue }) => queue !== null && isHeldBack(queue));
    if (isEmpty && (pool.joinedAt ?? '') < joinsWrittenBefore(at)) this.pools.set(name, { ...pool, hasQueue: false });
  }

  change: SeatBook['change'] = async (seen, change) => {
    const now = this.kept.get(seen.id);
    if (now?.generation !== seen.generation || versionOf(now) !== versionOf(seen)) return false;
    this.kept.set(seen.id, { ...changed(now, change), notices: [...now.notices, ...change.notices] });
    return true;
  };

  eraseContact: SeatBook['eraseContact'] = (registration) => this.eraseContacts([registration]);

  eraseContacts: SeatBook['eraseContacts'] = async (given) => {
    for (const { id, generation, givenUntil } of given) {
      const contact = this.contacts.get(id);
      if (contact?.generation !== generation) continue;
      if (givenUntil === undefined || contact.consent.at <= givenUntil) this.contacts.delete(id);
    }
  };

  async postNotices(): Promise<void> {}

  readonly signUps: SignUpStore = {
    read: async (activityId, memberId) => ({
      registrationId: this.idOf(activityId, memberId),
      activity: this.activity,
      isDraft: this.activity.status === 'draft',
      pools: this.books.seats.pools,
      isOpen: this.isOpen,
      hold: this.holds.get(memberId) ?? null,
      member: this.members.get(memberId) ?? null,
      registration: this.kept.get(this.idOf(activityId, memberId)) ?? null,
      others: [],
    }),
    keepContact: async (contact) => {
      this.contacts.set(contact.registrationId, contact);
    },
    write: async (registration, earlier) => {
      const now = this.kept.get(registration.id);
      const stateOf = (one?: StoredRegistration | null) => one && `${one.generation}.${versionOf(one)}`;
      if (stateOf(now) !== (stateOf(earlier) ?? undefined) || (now && isAlive(now))) return false;
      this.kept.set(registration.id, registration);
      return true;
    },
  };

  readonly own: OwnStore = {
    read: async (memberId, registrationId) => {
      const registration = this.kept.get(registrationId);
      if (registration === undefined) return null;
      return {
        registration,
        hold: this.holds.get(memberId) ?? null,
        ownerId: registration.memberId,
        activity: this.activity,
        pools: this.books.seats.pools,
      };
    },
  };

  readonly sweeps: SweepStore = {
    overdueOffers: async (at) =>
      [...this.kept.values()]
        .filter(({ queue }) => queue?.offer != null && queue.offer.until <= at)
        .map((one) => this.#held(one)),
    touchedActivities: async () => (this.touchedAt === null ? [] : [this.activity.id]),
    holdsOf: async (activityId) => ({
      activityId,
      touchedAt: this.touchedAt ?? '',
      comparedUntil: this.comparedUntil,
      holds: [...this.holds].map(([memberId, hold]) => ({
        memberId,
        registrationId: this.idOf(activityId, memberId),
        hold,
      })),
    }),
    registrations: async (ids) => ids.flatMap((id) => this.kept.get(id) ?? []),
    noteCompared: async ({ touchedAt }, until, isAll) => {
      this.comparedUntil = until;
      if (isAll && this.touchedAt === touchedAt) this.touchedAt = null;
    },
    poolsToFill: async () =>
      [...this.pools].flatMap(([pool, { left }]) => (left > 0 ? [{ activityId: this.activity.id, pool }] : [])),
  };

  #held(registration: StoredRegistration): HeldRegistration {
    return { registration, hold: this.holds.get(registration.memberId) ?? null };
  }
}

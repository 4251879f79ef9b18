import type { Activity } from '../../../domain/activity/activity';
import type { PoolName } from '../../../domain/activity/sessions';
import type { Change } from '../../../domain/registration/change';
import type { Hold } from '../../../domain/registration/hold';
import type { Registration } from '../../../domain/registration/registration';
import type { Instant } from '../../../domain/time/instant';
import type { Turn } from '../../_platform/timers/timer';
import type { ChangeRegistration, ChangeRegistrations } from '../registrations/ports';

export type GivenContact = Pick<Registration, 'id' | 'generation'> & { readonly givenUntil?: Instant };

/** Of one pool; null is none. */
export type HoldMove = { readonly memberId: string; readonly from: Hold | null; readonly to: Hold | null };

export type HeldRegistration = { readonly registration: Registration; readonly hold: Hold | null };

export type Waitlist = {
  readonly activity: Pick<Activity, 'id' | 'sessions'>;
  readonly isOpen: boolean;
  readonly left: number;
  /** Whether its seats go by the waitlist, and might no longer have to. */
  readonly mayClose: boolean;
  /** The first of those whom some of the seats left may be offered to, in their order. */
  readonly next: readonly HeldRegistration[];
  /** Only orders before this one may be offered seats, as a draw is still seating the others. Null without a draw. */
  readonly servedBefore: string | null;
};

/** The seats of all activities, who holds them, and to whom they are given. Every write is one atomic step. */
export type SeatBook = {
  /** Null for an unknown activity or pool. */
  readWaitlist(activityId: string, pool: PoolName, at: Instant): Promise<Waitlist | null>;
  /** Takes seats that are free and that nobody waits for. False when there are too few, or this person holds some. */
  claim(activityId: string, memberId: string, hold: Hold): Promise<boolean>;
  /** Starts the pool's waitlist: seats go by it from here on. Changes nothing unless fewer than `seats` are left. */
  openWaitlist(activityId: string, pool: PoolName, seats: number, at: Instant): Promise<boolean>;
  /** Somebody is about to join the waitlist; false when there is none any more. */
  noteJoining(activityId: string, pool: PoolName, at: Instant): Promise<boolean>;
  /** Seats may be taken at once again, where nobody waits nor is about to. */
  closeWaitlist(activityId: string, pool: PoolName, at: Instant): Promise<void>;
  /**
   * Puts one hold into the place of another of the same pool; null is none. False, and nothing moved, when the first is
   * no longer exactly what is held, or too few seats are left, or the activity is closed to more.
   */
  moveHold(activityId: string, memberId: string, from: Hold | null, to: Hold | null): Promise<boolean>;
  /** The same for several people of one activity in one step: all of them, or none. */
  moveHolds(activityId: string, moves: readonly HoldMove[]): Promise<boolean>;
  readonly change: ChangeRegistration;
  readonly changeAll: ChangeRegistrations;
  /** Erases the phone number that was given for this generation. */
  eraseContact(registration: Pick<Registration, 'id' | 'generation'>): Promise<void>;
  /** The same for several; only if it was not given after `givenUntil`. */
  eraseContacts(given: readonly GivenContact[]): Promise<void>;
  /** Sends on the notices that were written with a step, as far as that can be done at once. Never throws. */
  postNotices(registrationId: string): Promise<void>;
};

/** Takes a step that frees seats, hold and phone number included; false when another came first. */
export type FreeSeats = (held: HeldRegistration, change: Change, at: Instant) => Promise<boolean>;

/** The same for many, in a timer's turn; returns those who took the step. Who fails is passed over. */
export type FreeInTime = (
  people: readonly HeldRegistration[],
  changeOf: (registration: Registration, at: Instant) => Change,
  turn: Turn,
) => Promise<readonly HeldRegistration[]>;

/**
 * Offers the free seats of a pool to those who wait for them, in the order of the waitlist. `presentId` is the
 * registration of somebody who is just signing up: they get seats for good and need not be asked.
 */
export type FillSeats = (activityId: string, pool: PoolName, presentId?: string) => Promise<void>;

/** The same for a timer, which says when its time is over. */
export type FillSeatsInTime = (activityId: string, pool: PoolName, isOver: () => boolean) => Promise<void>;

/**
 * `given`: the seats are held and given. `overtaken`: something else moved, read again; the seats may be gone.
 * `in-progress`: another step is about to give this person seats.
 */
export type GiveSeatsResult = 'given' | 'overtaken' | 'in-progress';
/** Raises what is held, then gives it. */
export type GiveSeats = (
  held: HeldRegistration,
  seats: number,
  change: (at: Instant) => Change,
) => Promise<GiveSeatsResult>;

export type StartWaitlist = (activityId: string, pool: PoolName) => Promise<boolean>;

export type PostNotices = (registrationId: string) => Promise<void>;

import type { Session } from '../../../domain/activity/sessions';
import type { PlaceOutcomes } from '../../../domain/admission/placeOutcomes';
import type { Instant } from '../../../domain/time/instant';
import type { HeldRegistration } from '../seats/ports';

export type DrawnLot = { readonly lot: string; readonly registrationId: string };

export type HeldDraw = {
  readonly activityId: string;
  readonly isCancelled: boolean;
  readonly sessions: readonly Session[];
  readonly order: readonly DrawnLot[];
  readonly seated: number;
  readonly outcomes: PlaceOutcomes;
  readonly isSeated: boolean;
};

export type DrawnPeople = {
  /** Null before the draw is held. */
  find(activityId: string): Promise<HeldDraw | null>;
  /** Registrations by lot, without those of people who have signed up again since. */
  drawnPeople(lots: readonly DrawnLot[]): Promise<ReadonlyMap<string, HeldRegistration>>;
  /** One page of those who are still applicants, by lot, after this id. */
  stillApplied(activityId: string, afterId: string): Promise<ReadonlyMap<string, HeldRegistration>>;
  /** Changes nothing when another call has come further. */
  advance(activityId: string, from: number, to: number, outcomes: PlaceOutcomes): Promise<void>;
  finish(activityId: string): Promise<void>;
};

export type Seating = { readonly seated: number; readonly toSeat: number; readonly outcomes: PlaceOutcomes };

/** Until `isOver`, or as long as one call may take. */
export type SeatDrawn = (activityId: string, isOver?: () => boolean) => Promise<Seating | null>;

export type Lots = {
  numberOf(registrationId: string, generation: number): string;
  secretOf(activityId: string, closedAt: Instant): string;
};

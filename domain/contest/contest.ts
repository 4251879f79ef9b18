import type { Instant } from '../time/instant';
import type { OrderDraw } from './orderDraw';
import type { Official, Panel, Recusal } from './panel';
import type { ContestRules } from './rules';
import type { StagesPlan } from './stagesPlan';

/** A draft is seen by its organisation alone. `published` has a result that everyone may read. */
export const contestStatuses = ['draft', 'open', 'published'] as const;
export type ContestStatus = (typeof contestStatuses)[number];

/** From first place down; the rest get `rest`. */
export type AwardPlan = { readonly name: string; readonly places: number };

export type ContestPlan = {
  readonly title: string;
  readonly summary: string;
  /** The roadshow activity whose hall seats belong to it; null without one. */
  readonly activityId: string | null;
  readonly entriesCloseAt: Instant;
  /** When the evening begins, as announced. */
  readonly startAt: Instant;
  readonly venue: string;
  readonly rules: ContestRules;
  readonly awards: readonly AwardPlan[];
  /** Null, or missing in older contests, where the evening alone makes the result. */
  readonly stages?: StagesPlan | null;
};

/** A code that lets one person join: `id` is made of its hash, `to` is the seat or the official that it is for. */
export type ContestInvite = { readonly id: string; readonly to: string; readonly expiresAt: Instant };

export type Contest = ContestPlan & {
  readonly id: string;
  readonly organisationId: string;
  readonly status: ContestStatus;
  readonly panel: Panel;
  readonly officials: readonly Official[];
  readonly invites: readonly ContestInvite[];
  readonly recusals: readonly Recusal[];
  /** Entry ids from first to last; null before it is drawn. */
  readonly order: readonly string[] | null;
  /** Missing before the list of entries was closed for a draw. */
  readonly orderDraw?: OrderDraw;
  /** Raised by every change of its organisers; an edit based on an older version is refused. */
  readonly version: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
};

/** Of everyone below the named awards; what it is called is for people. */
export const restAward = 'rest';

import type { Grant } from '../../domain/access/capabilities';
import type { Activity } from '../../domain/activity/activity';
import type { PoolName } from '../../domain/activity/sessions';
import type { PublishedDraw } from '../../domain/admission/draw';
import type { Change } from '../../domain/registration/change';
import type { Hold } from '../../domain/registration/hold';
import type { Registration } from '../../domain/registration/registration';
import type { Pools } from '../../domain/registration/seats';
import type { Instant } from '../../domain/time/instant';

export type Clock = () => Instant;

export type DrawEntry = { readonly lot: string; readonly registrationId: string };

/** A draw with who stands behind its lots, which is never told. */
export type KeptDraw = PublishedDraw & { readonly activityId: string; readonly entries: readonly DrawEntry[] };

/** The rules of a draw under the deployment's root key. */
export type Lots = {
  numberOf(registrationId: string, generation: number): string;
  secretOf(activityId: string, closedAt: Instant): string;
};

export type DrawStore = {
  /** The activity with its draw and the grants of who asks; null for an unknown activity. */
  look(memberId: string, activityId: string): Promise<DrawSight | null>;
  /** Everyone who is up for the draw. */
  applicants(activityId: string): Promise<readonly Pick<Registration, 'id' | 'generation'>[]>;
  /** False, and nothing written, when the list is closed already. */
  close(closed: {
    readonly activityId: string;
    readonly commitment: string;
    readonly closedAt: Instant;
    readonly entries: readonly DrawEntry[];
  }): Promise<boolean>;
  /** False, and nothing written, when lots were drawn already. */
  hold(
    activityId: string,
    held: {
      readonly publicSource: string;
      readonly publicValue: string;
      readonly secret: string;
      readonly drawnAt: Instant;
      readonly order: readonly string[];
    },
  ): Promise<boolean>;
};
export type DrawSight = {
  readonly activity: Activity;
  readonly grants: readonly Grant[];
  readonly draw: KeptDraw | null;
  /** Of who asks. */
  readonly registration: Pick<Registration, 'id' | 'generation' | 'status'> | null;
};

/** Seats in the order drawn, as far as one call comes; null before the draw. */
export type SeatDrawn = (activityId: string) => Promise<{ readonly seated: number; readonly toSeat: number } | null>;

export type ReviewStore = {
  /** The activity with its pools and the grants of who asks; null for an unknown one. */
  head(memberId: string, activityId: string): Promise<ReviewHead | null>;
  /** In the order of their application; not who took it back. */
  applicants(activityId: string): Promise<readonly Registration[]>;
  /** One application with the grants of who asks. */
  find(memberId: string, registrationId: string): Promise<ApplicantSight | null>;
};
export type ReviewHead = {
  readonly activity: Activity;
  readonly pools: Pools;
  readonly grants: readonly Grant[];
};
export type ApplicantSight = ReviewHead & HeldRegistration;

/** A registration with what is held for its holder, both as they were at one look. */
export type HeldRegistration = { readonly registration: Registration; readonly hold: Hold | null };

/** From here on seats of the pool go by the line: somebody is about to wait for more of them. */
export type StartLine = (activityId: string, pool: PoolName) => Promise<unknown>;
/** From the seat book: raises what is held, then promises it. */
export type GiveSeats = (
  held: HeldRegistration,
  seats: number,
  change: (at: Instant) => Change,
) => Promise<'given' | 'overtaken' | 'at-it'>;
/** Takes a step that frees seats, hold and phone number included; false when another came first. */
export type EndPromise = (held: HeldRegistration, change: Change, at: Instant) => Promise<boolean>;
/** Sends on the notices that a step wrote, as far as that can be done at once. */
export type PostNotices = (registrationId: string) => Promise<void>;

import type { AccessSnapshot, Shown } from '../../domain/access/rules';
import type { Activity } from '../../domain/activity/activity';
import type { ApplicantsEnd } from '../../domain/admission/applicantKey';
import type { PublishedDraw } from '../../domain/admission/draw';
import type { PlaceOutcomes } from '../../domain/admission/placeOutcomes';
import type { AuditEntry } from '../../domain/audit/entry';
import type { Registration } from '../../domain/registration/registration';
import type { Pools } from '../../domain/registration/seats';
import type { CalendarDay } from '../../domain/time/beijing';
import type { Instant } from '../../domain/time/instant';
import type { HeldRegistration } from '../_records/seats/ports';

export type DrawEntry = { readonly lot: string; readonly registrationId: string };

/** A draw with the registrations of its lots, which no answer contains. */
export type StoredDraw = PublishedDraw & {
  readonly activityId: string;
  readonly entries: readonly DrawEntry[];
  readonly outcomes: PlaceOutcomes;
};

export type DrawStore = {
  /** The activity with its draw and the grants of who asks; null for an unknown activity. */
  read(memberId: string, activityId: string): Promise<DrawSnapshot | null>;
  applicants(activityId: string): Promise<readonly Pick<Registration, 'id' | 'generation'>[]>;
  /** False, and nothing written, when the list is closed already. */
  close(
    closed: {
      readonly activityId: string;
      readonly commitment: string;
      readonly closedAt: Instant;
      readonly publicSource: string;
      readonly publicOn: CalendarDay;
      readonly entries: readonly DrawEntry[];
    },
    entry: AuditEntry,
  ): Promise<boolean>;
  /** False, and nothing written, when lots were drawn already. */
  hold(
    activityId: string,
    held: {
      readonly publicValue: string;
      readonly secret: string;
      readonly drawnAt: Instant;
      readonly order: readonly string[];
    },
    entry: AuditEntry,
  ): Promise<boolean>;
};

export type DrawSnapshot = AccessSnapshot &
  Shown & {
    readonly activity: Activity;
    readonly draw: StoredDraw | null;
    readonly registration: Pick<Registration, 'id' | 'generation' | 'status'> | null;
  };

export type Applicant = Omit<Registration, 'timeline'>;

export type ReviewStore = {
  /** The activity with its pools and the grants of who asks; null for an unknown one. */
  head(memberId: string, activityId: string): Promise<ReviewHead | null>;
  /** The undecided first, each in the order of their application, those after this one; not who took it back. */
  applicants(
    activityId: string,
    page: { readonly after: ApplicantsEnd | null; readonly limit: number },
  ): Promise<readonly Applicant[]>;
  /** One application with the grants of who asks. */
  find(memberId: string, registrationId: string): Promise<ApplicantSnapshot | null>;
};

export type ReviewHead = AccessSnapshot & {
  readonly activity: Activity;
  readonly pools: Pools;
};

export type ApplicantSnapshot = ReviewHead & HeldRegistration;

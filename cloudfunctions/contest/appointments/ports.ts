import type { AccessSnapshot, Owned } from '../../../domain/access/rules';
import type { Appointment } from '../../../domain/appointment/appointment';
import type { AuditEntry } from '../../../domain/audit/entry';
import type { Contest } from '../../../domain/contest/contest';
import type { Entry } from '../../../domain/entry/entry';
import type { PublishedResult } from '../ports';

/** A contest with its result and those who were appointed after it. */
export type AppointmentsSnapshot = AccessSnapshot & {
  readonly contest: Pick<Contest, 'id' | 'title' | 'organisationId'>;
  readonly organisationName: string;
  readonly result: PublishedResult | null;
  /** Somebody appealed against the result and has no answer yet. */
  readonly hasOpenAppeal: boolean;
  readonly appointments: readonly Appointment[];
};

export type OwnAppointment = Owned & { readonly appointment: Appointment };

type Changed = Partial<Pick<Appointment, 'renewals' | 'ended' | 'records'>>;

/** What is written beside a change that its holder did not make. */
type Told = { readonly entry: AuditEntry; readonly occasion: 'appointment-renewed' | 'appointment-ended' };

export type AppointmentStore = {
  ofContest(memberId: string, contestId: string): Promise<AppointmentsSnapshot | null>;
  ofEntry(entryId: string): Promise<OwnAppointment | null>;
  /** Latest first. */
  ofMember(memberId: string): Promise<readonly Appointment[]>;
  byNumber(number: string): Promise<Appointment | null>;
  applicantOf(entryId: string): Promise<Entry['memberId']>;
  /** The appointment that stands: this one, or the one that was there. */
  add(appointment: Appointment, entry: AuditEntry): Promise<Appointment>;
  /** False, and nothing written, when it has changed since it was read. */
  change(seen: Appointment, changed: Changed, told?: Told): Promise<boolean>;
};

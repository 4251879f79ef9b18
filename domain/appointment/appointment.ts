import type { CertificateNumber } from '../certificate/number';
import type { CalendarDay } from '../time/beijing';
import type { Instant } from '../time/instant';

/** What a 特聘村主任 is appointed for. */
export const duties = ['governance', 'advice', 'projects', 'platforms', 'investment'] as const;
export type Duty = (typeof duties)[number];

/** Both days are part of it. */
export type Term = { readonly from: CalendarDay; readonly until: CalendarDay };

export type Renewal = Term & {
  /** Of the village, as it told the organiser. */
  readonly opinion: string;
  readonly at: Instant;
};

/** One line of the duty log, in the words of whoever was appointed. One that was a slip is struck, and stays. */
export type DutyRecord = {
  readonly id: string;
  readonly on: CalendarDay;
  readonly duty: Duty;
  readonly text: string;
  readonly at: Instant;
  readonly struckAt: Instant | null;
};

export type Appointment = {
  /** Of the entry that it honours: nobody is appointed twice for one. */
  readonly entryId: string;
  readonly number: CertificateNumber;
  readonly contestId: string;
  readonly contestTitle: string;
  readonly organisationId: string;
  /** As it was called then: what was certified does not change with it. */
  readonly organisationName: string;
  readonly entryTitle: string;
  /** Null for the applicant of a typed entry, who has no phone to log with. */
  readonly memberId: string | null;
  /** The name that stands on the certificate. */
  readonly holder: string;
  readonly village: string;
  readonly duties: readonly Duty[];
  readonly term: Term;
  readonly renewals: readonly Renewal[];
  readonly ended: { readonly reason: string; readonly at: Instant } | null;
  readonly records: readonly DutyRecord[];
  readonly version: number;
  readonly createdAt: Instant;
};

export const appointmentStandings = ['coming', 'serving', 'over', 'ended'] as const;
export type AppointmentStanding = (typeof appointmentStandings)[number];

export const termsOf = ({ term, renewals }: Pick<Appointment, 'term' | 'renewals'>): readonly Term[] => [
  term,
  ...renewals,
];

export const lastDayOf = (appointment: Pick<Appointment, 'term' | 'renewals'>): CalendarDay =>
  appointment.renewals.at(-1)?.until ?? appointment.term.until;

/** `ended` before its time, `over` with it. */
export function standingOf(
  { term, renewals, ended }: Pick<Appointment, 'term' | 'renewals' | 'ended'>,
  today: CalendarDay,
): AppointmentStanding {
  if (ended !== null) return 'ended';
  if (today < term.from) return 'coming';
  return today <= lastDayOf({ term, renewals }) ? 'serving' : 'over';
}

import type { ActivityDetails, ActivityKind, ActivityPlan, AdmissionMode } from '../../../domain/activity/activity';
import { builtInKinds, type PlaceKind } from '../../../domain/activity/placeKinds';
import { classHoursWithin, hasOnlinePlaces, shortestMinutes } from '../../../domain/activity/plan';
import type { Session } from '../../../domain/activity/sessions';
import { foldedCode, foldedLine } from '../../../domain/text/fold';
import { instantAt, wallClockOf } from '../../../domain/time/beijing';
import { addMinutes, type Instant } from '../../../domain/time/instant';

export type SessionForm = Omit<Session, 'places'> & {
  readonly places: readonly { readonly kind: PlaceKind; readonly capacity: string }[];
};
export type PlanForm = Omit<ActivityPlan, 'sessions'> & {
  /** Of a new plan; empty until one of several was chosen. */
  readonly organisationId: string;
  readonly sessions: readonly SessionForm[];
};

const maxClassHours = 16;
const dayMinutes = 24 * 60;

/** A lecture of an hour and a half, in a week, at half past two. */
export function newPlan(now: Instant): PlanForm {
  const { year, month, day, hour } = wallClockOf(now);
  const startAt = addMinutes(instantAt(year, month, day, 14, 30), 7 * dayMinutes);
  return {
    organisationId: '',
    title: '',
    summary: '',
    townshipCode: '',
    venue: '',
    position: null,
    sessions: [{ id: 'new1', startAt, endAt: addMinutes(startAt, 90), places: [{ kind: 'hall', capacity: '50' }] }],
    registrationOpensAt: instantAt(year, month, day, hour),
    registrationClosesAt: addMinutes(startAt, -60),
    admission: 'first-come',
    seatsPerSignUp: 1,
    asksReconfirmation: false,
    onlineAccess: '',
    minimumAge: 0,
    phone: 'none',
    details: { kind: 'lecture', classHours: 2 },
  };
}

export const formOf = (plan: ActivityPlan): PlanForm => ({
  ...plan,
  organisationId: '',
  sessions: plan.sessions.map((session) => ({
    ...session,
    places: session.places.map(({ kind, capacity }) => ({ kind, capacity: String(capacity) })),
  })),
});

/** What is sent: sessions in order of their start, whichever way they were entered. */
export const planOf = ({ organisationId: _, ...form }: PlanForm): ActivityPlan => ({
  ...form,
  onlineAccess: hasOnlinePlaces(form) ? form.onlineAccess : '',
  details: detailsOf(form.details),
  sessions: [...form.sessions]
    .sort((left, right) => (left.startAt < right.startAt ? -1 : left.startAt > right.startAt ? 1 : 0))
    .map((session) => ({
      ...session,
      places: kindsOf(form).flatMap((kind) =>
        session.places
          .filter((one) => one.kind === kind)
          .map(({ capacity }) => ({ kind, capacity: capacityOf(capacity) })),
      ),
    })),
});

/** As written, whatever the width of its digits; NaN for nothing. */
export const capacityOf = (written: string): number => Number(foldedCode(written) || Number.NaN);

const detailsOf = (details: ActivityDetails): ActivityDetails =>
  details.kind === 'service'
    ? { ...details, insurancePolicyNumber: foldedLine(details.insurancePolicyNumber ?? '') || null }
    : details;

const kindsOf = ({ ownKinds = [] }: Pick<PlanForm, 'ownKinds'>): readonly PlaceKind[] => [
  ...builtInKinds,
  ...ownKinds.map(({ id }) => id),
];

export const newDetails = (kind: ActivityKind): ActivityDetails => {
  switch (kind) {
    case 'lecture':
      return { kind, classHours: 2 };
    case 'service':
      return { kind, serviceType: 'ecology', risks: '', isHazardous: false, insurancePolicyNumber: null };
    case 'roadshow':
      return { kind };
  }
};

export const firstStartOf = ({ sessions }: PlanForm): Instant => sessions.map(({ startAt }) => startAt).sort()[0] ?? '';

/** A draw or a review takes time: sign-up then closes a day before the start at the latest. */
export function withAdmission(form: PlanForm, admission: AdmissionMode): PlanForm {
  const latest = addMinutes(firstStartOf(form), -dayMinutes);
  const isTooLate = admission !== 'first-come' && form.registrationClosesAt > latest;
  return { ...form, admission, registrationClosesAt: isTooLate ? latest : form.registrationClosesAt };
}

/** How many class hours fit into the shortest session. */
export const classHoursPossible = (form: PlanForm): number =>
  Math.min(maxClassHours, Math.max(0, classHoursWithin(shortestMinutes(planOf(form).sessions))));

/** Whether any of the rarer settings was used: then they are not folded away. */
export const isUnusual = ({ admission, seatsPerSignUp, asksReconfirmation, position }: PlanForm): boolean =>
  admission !== 'first-come' || seatsPerSignUp > 1 || asksReconfirmation || position !== null;

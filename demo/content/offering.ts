import type { ActivityPlan } from '../../domain/activity/activity';
import type { Places } from '../../domain/activity/sessions';

export type DemoOrganisation = 'lectures' | 'service' | 'roadshow';

/** Something that the demo holds once in every three weeks, on the same day of that cycle. */
export type Offering = Omit<ActivityPlan, 'sessions' | 'registrationOpensAt' | 'registrationClosesAt'> & {
  /** Three characters, part of every id made for it. */
  readonly key: string;
  readonly organisation: DemoOrganisation;
  /** 0–20. */
  readonly dayOfCycle: number;
  /** On that day, in order of their start. */
  readonly sessions: readonly OfferedSession[];
  /** Sign-up opens this long before the start. */
  readonly signUpOpensDaysBefore: number;
  /** Who of the demo's people wants seats when the others have theirs, in this order. */
  readonly line: readonly Party[];
  /** How many of the demo's people give their seat back once there is a waitlist. */
  readonly givenBack: number;
  readonly fate: OfferingFate;
};

export type OfferedSession = {
  /** On the clock in China. */
  readonly startsAt: { readonly hour: number; readonly minute: number };
  readonly minutes: number;
  readonly places: readonly OfferedPlaces[];
};
/** `taken`: how many of the demo's people have signed up for them. */
export type OfferedPlaces = Places & { readonly taken: number };

/** People who sign up together, in the hall of the first session. */
export type Party = { readonly seats: number; readonly maySplit: boolean };

export type OfferingFate =
  | { readonly status: 'published' }
  | { readonly status: 'draft' }
  | { readonly status: 'cancelled'; readonly reason: string };

/** Longer than the programme reaches ahead: sign-up is open as soon as the activity is shown. */
export const alwaysOpenDays = 30;
/** Shorter than the way to the next of its kind: sign-up is not open yet for most of the cycle. */
export const opensLateDays = 2;

const usual = {
  position: null,
  admission: 'first-come',
  seatsPerSignUp: 1,
  asksReconfirmation: false,
  onlineAccess: '',
  minimumAge: 0,
  phone: 'none',
  signUpOpensDaysBefore: alwaysOpenDays,
  line: [],
  givenBack: 0,
  fate: { status: 'published' },
} as const satisfies Partial<Offering>;

type Described = Omit<Offering, keyof typeof usual | 'sessions'> & Partial<Pick<Offering, keyof typeof usual>>;
type InTheHall = Omit<OfferedSession, 'places'> & Omit<OfferedPlaces, 'kind'>;
type InSessions = Pick<Offering, 'sessions'>;
/** With sessions of its own, or in one session in the hall. */
export type Simple = Described & (InTheHall | InSessions);
export type OfOneKind = Omit<Described, 'organisation' | 'details'> & (InTheHall | InSessions);

/** An offering; what is left out is as usual. */
export function offered(simple: Simple): Offering {
  if ('sessions' in simple) return { ...usual, ...simple };
  const { startsAt, minutes, capacity, taken, ...others } = simple;
  return { ...usual, ...others, sessions: [{ startsAt, minutes, places: [{ kind: 'hall', capacity, taken }] }] };
}

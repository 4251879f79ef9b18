import type { ActivityDetails, MinimumAge, PhoneRequirement } from '../../../domain/activity/activity';

export type DemoOrganisation = 'lectures' | 'service' | 'roadshow';

/** Something that the demo holds once in every three weeks, on the same day of that cycle. */
export type Offering = {
  /** Three characters, part of every id made for it. */
  readonly key: string;
  readonly organisation: DemoOrganisation;
  readonly title: string;
  readonly summary: string;
  readonly townshipCode: string;
  readonly venue: string;
  /** 0–20. */
  readonly dayOfCycle: number;
  /** On the clock in China. */
  readonly startsAt: { readonly hour: number; readonly minute: number };
  readonly minutes: number;
  readonly capacity: number;
  /** How many of the seats people of the demo have taken. */
  readonly taken: number;
  readonly minimumAge: MinimumAge;
  readonly phone: PhoneRequirement;
  readonly details: ActivityDetails;
  /** Sign-up opens this long before the start. */
  readonly signUpOpensDaysBefore: number;
  readonly fate: OfferingFate;
};

export type OfferingFate =
  | { readonly status: 'published' }
  | { readonly status: 'draft' }
  | { readonly status: 'cancelled'; readonly reason: string };

/** Longer than the programme reaches ahead: sign-up is open as soon as the activity is shown. */
export const alwaysOpenDays = 30;
/** Shorter than the way to the next of its kind: sign-up is not open yet for most of the cycle. */
export const opensLateDays = 2;

export const published: OfferingFate = { status: 'published' };

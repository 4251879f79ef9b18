import type { Instant } from '../time/instant';

/** Everything that may happen to a registration, as its holder and the organiser read it. */
export const timelineSteps = [
  'signed-up',
  'joined-waiting-list',
  'applied',
  'offered',
  'offer-accepted',
  'offer-declined',
  'offer-lapsed',
  'left-waiting-list',
  'cancelled',
  'drawn',
  'not-drawn',
  'admitted',
  'rejected',
  'not-decided',
  'reconfirmation-asked',
  'reconfirmed',
  'seat-released',
  'no-show',
  'appealed',
  'appeal-granted',
  'appeal-refused',
  'called-off',
] as const;
export type TimelineStep = (typeof timelineSteps)[number];

/** One entry of a registration's own history: only ever added, in the same write as what it tells. */
export type TimelineEntry = {
  readonly step: TimelineStep;
  readonly at: Instant;
  readonly by: 'member' | 'organizer' | 'rule';
  readonly seats: number | null;
  /** Of an offer or a question: until when an answer counts. */
  readonly until: Instant | null;
  /** In the organiser's or the member's own words. */
  readonly reason: string | null;
};

/** An entry with what it has to tell; what is left out, it does not tell. */
export const entryOf = (entry: Pick<TimelineEntry, 'step' | 'at' | 'by'> & Partial<TimelineEntry>): TimelineEntry => ({
  seats: null,
  until: null,
  reason: null,
  ...entry,
});

import type { Instant } from '../time/instant';

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
  'session-gone',
  'reconfirmation-asked',
  'reconfirmed',
  'seat-released',
  'checked-in',
  'no-show',
  'appealed',
  'appeal-granted',
  'appeal-refused',
  'called-off',
] as const;
export type TimelineStep = (typeof timelineSteps)[number];

/** Append-only; written in the same update as the change it describes. */
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

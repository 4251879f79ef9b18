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
  'seats-given-back',
  'drawn',
  'not-drawn',
  'admitted',
  'rejected',
  'not-decided',
  'session-gone',
  'reconfirmation-asked',
  'reconfirmed',
  'terms-agreed',
  'seat-released',
  'checked-in',
  'not-all-here',
  'no-show',
  'appealed',
  'appeal-granted',
  'appeal-refused',
  'called-off',
] as const;
export type TimelineStep = (typeof timelineSteps)[number];

/** Written in the same update as the change it describes. */
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

/** The first entry and the latest: more than anybody makes in a day, and few enough for a page of tickets. */
export const entriesKept = 40;

/** What a long history keeps no more; it came after the first entry. */
export type LeftOut = { readonly changes: number; readonly offers: number };

export type History = { readonly timeline: readonly TimelineEntry[]; readonly leftOut?: LeftOut };

export function historyAfter({ timeline, leftOut }: History, entry: TimelineEntry): History {
  const [first, ...others] = [...timeline, entry];
  const surplus = others.slice(0, Math.max(0, others.length + 1 - entriesKept));
  if (first === undefined || surplus.length === 0)
    return { timeline: [...timeline, entry], ...(leftOut && { leftOut }) };
  return {
    timeline: [first, ...others.slice(surplus.length)],
    leftOut: {
      changes: (leftOut?.changes ?? 0) + surplus.length,
      offers: (leftOut?.offers ?? 0) + surplus.filter(({ step }) => step === 'offered').length,
    },
  };
}

import { addMinutes, type Instant } from '../time/instant';
import type { EntryKind, NoticeTimes } from './notice';

/** What the people of a contest entry are told: steps of its life, of its team, of its contest, and what came after. */
export const entryOccasions = [
  'submitted',
  'returned',
  'qualified',
  'rejected',
  'appealed',
  'appeal-granted',
  'appeal-refused',
  'shortlisted',
  'unshortlisted',
  'withdrawn',
  'member-joined',
  'member-left',
  'taken-out',
  'not-shortlisted',
  'order-set',
  'result-published',
  'result-appeal-answered',
  'appointed',
  'appointment-renewed',
  'appointment-ended',
] as const;
export type EntryOccasion = (typeof entryOccasions)[number];

/** `inApp`: it stands among a person's messages and goes no further. */
export type EntryNoticeKind = EntryKind | 'inApp';

/** A message owed to the people of an entry, kept where the step was written until it is in their outbox. */
export type EntryNotice = NoticeTimes & {
  readonly kind: EntryNoticeKind;
  readonly occasion: EntryOccasion;
  /** Who took the step, and needs no telling. */
  readonly exceptFor: string | null;
  /** The one person it is for; null for everyone of the entry. */
  readonly onlyFor: string | null;
};

const kindOf: { readonly [occasion in EntryOccasion]?: EntryKind } = {
  returned: 'entryChecked',
  qualified: 'entryChecked',
  rejected: 'entryChecked',
  shortlisted: 'entryListed',
  'order-set': 'entryListed',
  'result-published': 'entryResult',
};

/** Later than this a message outside the app would only confuse. */
const daysToTell = 7;
const minutesOfDay = 24 * 60;

export const entryNotice = (
  occasion: EntryOccasion,
  at: Instant,
  to: Partial<Pick<EntryNotice, 'exceptFor' | 'onlyFor'>> = {},
): EntryNotice => ({
  kind: kindOf[occasion] ?? 'inApp',
  occasion,
  dueAt: at,
  expiresAt: addMinutes(at, daysToTell * minutesOfDay),
  exceptFor: null,
  onlyFor: null,
  ...to,
});

/** Which of an entry's people a notice is for; one that names a person reaches them also after they left. */
export const peopleToTell = (
  { exceptFor, onlyFor }: Pick<EntryNotice, 'exceptFor' | 'onlyFor'>,
  memberIds: readonly string[],
): readonly string[] => (onlyFor === null ? memberIds.filter((one) => one !== exceptFor) : [onlyFor]);

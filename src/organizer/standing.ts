import type { OutputOf } from '../../contracts/call';
import type { listRoster } from '../../contracts/registration/roster';
import type { RegistrationStatus } from '../../domain/registration/registration';
import type { Instant } from '../../domain/time/instant';
import { rosterText as text } from '../../locales/zh-CN/registration/roster';
import { sayClock, sayMoment } from '../../locales/zh-CN/time/time';

export type RosterEntry = OutputOf<typeof listRoster>['entries'][number];
export type Group = keyof typeof text.groups;

const groups: Record<RegistrationStatus, Group> = {
  confirmed: 'confirmed',
  waiting: 'waiting',
  applied: 'applied',
  declined: 'others',
  lapsed: 'others',
  cancelled: 'others',
};
export const groupOf = ({ status }: RosterEntry): Group => groups[status];

/** Where a registration stands, in a word and its tone. */
export function statusLabelOf(entry: RosterEntry, now: Instant) {
  switch (entry.status) {
    case 'confirmed':
      return entry.checkedInAt
        ? ({ tone: 'yes', word: text.checkedInAt(sayClock(entry.checkedInAt)) } as const)
        : ({ tone: 'quiet', word: text.expected } as const);
    case 'waiting':
      return { tone: 'wait', word: waitlistWord(entry, now) } as const;
    case 'applied':
      return { tone: 'wait', word: text.applied } as const;
    default:
      return { tone: 'no', word: text.ended[entry.status] } as const;
  }
}

const waitlistWord = ({ place, offerUntil }: RosterEntry, now: Instant): string => {
  if (offerUntil) return text.offered(sayMoment(offerUntil, now));
  return place === null ? text.inLineSoon : text.inLine(place);
};

export function partyOf({ status, seats, wants }: RosterEntry): string | null {
  if (status === 'confirmed') return seats > 1 ? text.party(seats) : null;
  return (status === 'waiting' || status === 'applied') && wants > 1 ? text.wants(wants) : null;
}

/** What else the organiser should know of one person. */
export function notesOf(entry: RosterEntry, asksReconfirmation: boolean, now: Instant): readonly string[] {
  const { status, wants } = entry;
  const isIn = status === 'confirmed';
  return [
    ...(isIn && wants > 0 ? [`${text.wantsMore(wants)}，${waitlistWord(entry, now)}`] : []),
    ...(entry.owesAgreement ? [text.owesAgreement] : []),
    ...(isIn && asksReconfirmation ? [entry.reconfirmedAt ? text.reconfirmed : text.notReconfirmed] : []),
  ];
}

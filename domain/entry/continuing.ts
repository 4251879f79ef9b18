import type { Contest } from '../contest/contest';
import { hasOtherTask } from '../contest/panel';
import type { Instant } from '../time/instant';
import type { Actor, Entry } from './entry';
import { stepBy } from './life';
import { planOf } from './writing';

/** Why an entry was not taken over: it is erased, one of its team has a task in the contest or is in another entry of it. */
export const leftReasons = ['erased', 'has-other-task', 'in-another-entry'] as const;
export type LeftReason = (typeof leftReasons)[number];

/** The same project in the contest of a later stage, on its shortlist at once: it was checked before. */
export const continuedEntry = (source: Entry, { id, contestId, actor }: Continuing): Entry => ({
  ...planOf(source),
  ...{ id, contestId, memberId: source.memberId, policyVersion: source.policyVersion },
  ...{ teamMembers: source.teamMembers, files: source.files, textCheck: source.textCheck },
  ...{ status: 'shortlisted', statusAt: actor.at, createdAt: actor.at, updatedAt: actor.at },
  ...{ invite: null, returned: null, claim: null, rejection: null, version: 1 },
  continues: [...(source.continues ?? []), { contestId: source.contestId, entryId: source.id }],
  history: [stepBy(actor, 'continued')],
});
type Continuing = { readonly id: string; readonly contestId: string; readonly actor: Actor };

export const peopleOf = ({ memberId, teamMembers }: Pick<Entry, 'memberId' | 'teamMembers'>): readonly string[] => [
  ...(memberId === null ? [] : [memberId]),
  ...teamMembers.map((one) => one.memberId),
];

export const hasTaskIn = (contest: Contest, entry: Pick<Entry, 'memberId' | 'teamMembers'>): boolean =>
  peopleOf(entry).some((memberId) => hasOtherTask(contest, memberId));

/** A later stage takes its entries from the earlier ones: nobody enters it anew. */
export const entriesEnd = ({
  stages,
  entriesCloseAt,
  createdAt,
}: Pick<Contest, 'stages' | 'entriesCloseAt' | 'createdAt'>): Instant => (stages ? createdAt : entriesCloseAt);

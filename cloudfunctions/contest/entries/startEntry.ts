import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { startEntry as call } from '../../../contracts/contest/entries';
import { entriesEnd } from '../../../domain/entry/continuing';
import type { Entry } from '../../../domain/entry/entry';
import { stepBy } from '../../../domain/entry/life';
import { entryEraseAfter } from '../../../domain/entry/retention';
import { mayEnter } from '../../../domain/entry/team';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { ContestSnapshot, EntryStore } from './ports';

type Needs = {
  readonly store: Pick<EntryStore, 'contest' | 'add'>;
  /** The same for the same person in the same contest. */
  readonly entryIdFor: (contestId: string, memberId: string) => string;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

const emptyPlan = { title: '', team: '', summary: '', plan: '', townshipCode: null } as const;

export const startEntry = ({ store, entryIdFor, now }: Needs) => ({
  find: (memberId: string, { contestId }: Input) => store.contest(memberId, contestId),

  run: async (
    memberId: string,
    { contestId, policyVersion }: Input,
    { contest, member, entry: there }: ContestSnapshot,
  ): Promise<Outcome> => {
    if (there?.memberId === memberId) return succeed({ entryId: there.id });
    if (there !== null) return fail('is-in-team');
    if (member === null) return fail('profile-missing');
    const may = mayEnter({ memberId, ageBand: member.ageBand }, contest);
    if (!may.ok) return may;
    const at = now();
    if (contest.status === 'draft') return fail('contest-not-open');
    if (contest.status !== 'open' || at >= entriesEnd(contest)) return fail('entries-closed');
    const id = entryIdFor(contestId, memberId);
    const entry = {
      ...{ id, contestId, memberId, policyVersion, ...newEntry },
      ...{ status: 'draft' as const, statusAt: at, createdAt: at, updatedAt: at },
      history: [stepBy({ memberId, as: 'applicant', at }, 'started')],
    };
    if (await store.add(entry, entryEraseAfter(contest))) return succeed({ entryId: id });
    // A press of the same person came first, or they have just joined a team, or have withdrawn it.
    const raced = (await store.contest(memberId, contestId))?.entry;
    return raced != null && raced.memberId !== memberId ? fail('is-in-team') : succeed({ entryId: id });
  },
});

export const newEntry = {
  ...emptyPlan,
  teamMembers: [],
  invite: null,
  files: [],
  returned: null,
  claim: null,
  rejection: null,
  textCheck: null,
  version: 1,
} as const satisfies Partial<Entry>;

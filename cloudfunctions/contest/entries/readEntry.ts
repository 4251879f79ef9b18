import type { OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { readEntry as call } from '../../../contracts/contest/checking';
import { isOrganizerOf } from '../../../domain/access/grants';
import { seatOf } from '../../../domain/contest/panel';
import { claimNow } from '../../../domain/entry/checking';
import { isListClosed } from '../../../domain/entry/shortlist';
import { isInTeam } from '../../../domain/entry/team';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { EntrySnapshot, EntryStore } from './ports';
import { shownEntry } from './shownEntry';

type Needs = { readonly store: Pick<EntryStore, 'find'>; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;

/** A draft is its applicant's alone; a judge reads what is to come on stage, but for what is not theirs to judge. */
export const readEntry = ({ store, now }: Needs) => ({
  find: async (memberId: string, { entryId }: Input): Promise<EntrySnapshot | null> => {
    const seen = await store.find(memberId, entryId);
    if (seen === null || seen.entry.status === 'draft') return null;
    return isForJudging(seen, memberId) || checks(seen, memberId, now()) ? seen : { ...seen, grants: [] };
  },

  run: async (memberId: string, _input: Input, seen: EntrySnapshot): Promise<Result<OutputOf<typeof call>, never>> => {
    const at = now();
    const { entry, contest } = seen;
    const isChecker = checks(seen, memberId, at);
    const held = claimNow(entry, at);
    return succeed({
      entry: {
        ...shownEntry(entry),
        // Judges read what was entered, not what was said about it.
        ...(!isChecker && { history: [], rejection: null, returned: [] }),
        teamNames: entry.teamMembers.map(({ name }) => name),
        isTyped: entry.memberId === null,
        isOwn: isInTeam(entry, memberId),
        isRejectedByMe: isChecker && entry.rejection?.by === memberId,
        textCheck: isChecker ? entry.textCheck : null,
        claim: held === null || !isChecker ? null : { isMine: held.memberId === memberId, until: held.until },
      },
      isChecker,
      isOrganizer: isOrganizerOf(seen.grants, contest.organisationId, at),
      isListClosed: isListClosed(contest),
      serverTime: at,
    });
  },
});

const isForJudging = ({ entry, contest }: EntrySnapshot, memberId: string): boolean => {
  const seat = seatOf(contest.panel, memberId);
  const isRecused = contest.recusals.some((one) => one.seat === seat?.id && one.entryId === entry.id);
  return seat !== null && entry.status === 'shortlisted' && !isRecused;
};

const checks = ({ grants, contest }: EntrySnapshot, memberId: string, at: string): boolean =>
  isOrganizerOf(grants, contest.organisationId, at) ||
  contest.officials.some((one) => one.role === 'checker' && one.memberId === memberId);

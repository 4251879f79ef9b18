import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { takeOverEntries as call, listStageEntries } from '../../../contracts/contest/stages';
import { memberEntry } from '../../../domain/audit/entry';
import { continuedEntry, hasTaskIn, type LeftReason, peopleOf } from '../../../domain/entry/continuing';
import { entryEraseAfter } from '../../../domain/entry/retention';
import { isListClosed } from '../../../domain/entry/shortlist';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { EarlierResult, StageStore } from '../ports';
import type { ContestSnapshot, ContinuingStore, EntryStore } from './ports';

type Needs = {
  readonly store: Pick<EntryStore, 'contest' | 'add'>;
  readonly continuing: ContinuingStore;
  readonly stages: Pick<StageStore, 'results'>;
  /** The same for the same entry in the same contest. */
  readonly continuedIdFor: (contestId: string, entryId: string) => string;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Listed = ParsedInputOf<typeof listStageEntries>;
type Left = { readonly entryId: string; readonly title: string; readonly reason: LeftReason };

export const listStage = ({ store, continuing, stages }: Omit<Needs, 'continuedIdFor' | 'now'>) => ({
  find: (memberId: string, { contestId }: Listed) => store.contest(memberId, contestId),

  run: async (
    _memberId: string,
    { contestId, stageId }: Listed,
    { contest }: ContestSnapshot,
  ): Promise<Result<OutputOf<typeof listStageEntries>, FailureOf<typeof listStageEntries>>> => {
    const result = await resultOf(stages, contest, stageId);
    if (!result.ok) return result;
    const taken = await continuing.continuedIn(contestId);
    return succeed({
      title: result.value.title,
      entries: result.value.standings.map(({ entryId, title, team, rank, final }) => ({
        ...{ entryId, title, team, rank, final },
        isTaken: taken.has(entryId),
      })),
      isListClosed: isListClosed(contest),
    });
  },
});

export const takeOver = ({ store, continuing, stages, continuedIdFor, now }: Needs) => ({
  find: (memberId: string, { contestId }: Input) => store.contest(memberId, contestId),

  run: async (
    memberId: string,
    { contestId, stageId, entryIds }: Input,
    { contest }: ContestSnapshot,
  ): Promise<Result<OutputOf<typeof call>, FailureOf<typeof call>>> => {
    const result = await resultOf(stages, contest, stageId);
    if (!result.ok) return result;
    const titles = new Map(result.value.standings.map(({ entryId, title }) => [entryId, title]));
    if (entryIds.some((entryId) => !titles.has(entryId))) return fail('unknown-entry');
    const there = await continuing.continuedIn(contestId);
    const toCome = entryIds.filter((entryId) => !there.has(entryId));
    // A repeated press is answered as the first was, also after the list was closed.
    if (toCome.length === 0) return succeed({ taken: entryIds.length, left: [] });
    if (contest.status !== 'open') return fail('contest-not-open');
    if (isListClosed(contest)) return fail('shortlist-closed');
    const sources = new Map((await continuing.entries(toCome)).map((entry) => [entry.id, entry]));
    const actor = { memberId, as: 'organizer', at: now() } as const;
    const left: Left[] = [];
    for (const entryId of toCome) {
      const source = sources.get(entryId);
      const leave = (reason: LeftReason) => left.push({ entryId, title: titles.get(entryId) ?? '', reason });
      if (source === undefined) leave('erased');
      else if (hasTaskIn(contest, source)) leave('has-other-task');
      else {
        const id = continuedIdFor(contestId, entryId);
        if (await continuing.hasOtherOf({ contestId, id }, peopleOf(source))) {
          leave('in-another-entry');
          continue;
        }
        const { organisationId } = contest;
        const audit = memberEntry('entry-continued', { actorId: memberId, on: id, organisationId, at: actor.at });
        const eraseAfter = entryEraseAfter(contest);
        // Its files are kept as long as the entry that shows them last; first, so that a cut-off leaves none behind.
        await continuing.keepFiles(source, { entryId: id, contestId, removeAfter: eraseAfter });
        const isAdded = await store.add(continuedEntry(source, { id, contestId, actor }), eraseAfter, audit);
        if (!isAdded && !(await continuing.continuedIn(contestId)).has(entryId)) leave('in-another-entry');
      }
    }
    return succeed({ taken: entryIds.length - left.length, left });
  },
});

async function resultOf(
  { results }: Needs['stages'],
  { stages }: ContestSnapshot['contest'],
  stageId: string,
): Promise<Result<EarlierResult, 'stage-elsewhere' | 'stages-unpublished'>> {
  if (!stages?.earlier.some(({ contestId }) => contestId === stageId)) return fail('stage-elsewhere');
  const [result] = await results([stageId]);
  return result === undefined ? fail('stages-unpublished') : succeed(result);
}

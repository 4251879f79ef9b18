import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { publishResult as call } from '../../../contracts/contest/results';
import { memberEntry } from '../../../domain/audit/entry';
import { lastReceiptOf, protocolOf } from '../../../domain/contest/protocol';
import { endOfNotice, partsOf, resultRanks, reviewNotice, stageWeights } from '../../../domain/contest/publication';
import type { Sha256 } from '../../../domain/judging/seal';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { ResultStore, RunSnapshot, RunStore, StageStore, VoteStore } from '../ports';

type Needs = {
  readonly runs: Pick<RunStore, 'read'>;
  readonly stages: Pick<StageStore, 'published'>;
  readonly votes: Pick<VoteStore, 'all'>;
  readonly results: Pick<ResultStore, 'find' | 'keepParts' | 'publish'>;
  readonly sha256: Sha256;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** The parts first: whoever reads that there is a result finds its protocol whole, also after a cut-off. */
export const publishResult = ({ runs, stages, votes, results, sha256, now }: Needs) => ({
  find: (memberId: string, { contestId }: Input) => runs.read(memberId, { contestId, isRehearsal: false }),

  run: async (memberId: string, { contestId, noticeUntil }: Input, { contest, run }: RunSnapshot): Promise<Outcome> => {
    if (run === null || run.closedAt === null) return fail('run-not-closed');
    const publishedAt = now();
    const notice = reviewNotice(noticeUntil, publishedAt);
    if (!notice.ok && contest.status !== 'published') return notice;
    const act = { actorId: memberId, on: contestId, organisationId: contest.organisationId, occasion: 'once' };
    const entry = memberEntry('result-published', { ...act, at: publishedAt });
    // What was published stands: a later stage is sealed over it, whatever was noted since.
    const there = (await results.find(contestId))?.result ?? null;
    if (there !== null) return succeed({ publishedAt: (await results.publish(there, entry)).publishedAt });
    const before = run.stages?.earlier.map(({ id }) => id) ?? [];
    const earlier = before.length === 0 ? [] : await stages.published(before);
    if (earlier === null) return fail('stages-unpublished');
    const protocol = protocolOf(run, await votes.all(run), sha256, earlier);
    const parts = partsOf(JSON.stringify(protocol));
    await results.keepParts(contestId, parts);
    const result = {
      ...{ contestId, title: contest.title, startAt: contest.startAt, publishedAt },
      noticeUntil: endOfNotice(noticeUntil),
      standings: resultRanks(run, contest),
      ...(run.stages && { stages: stageWeights(run) }),
      parts: parts.length,
      lastReceipt: lastReceiptOf(protocol),
    };
    const kept = await results.publish(result, entry);
    return succeed({ publishedAt: kept.publishedAt });
  },
});

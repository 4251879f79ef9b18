import { createHash } from 'node:crypto';
import { type ResultDocument, type RunDocument, runDays } from '../../cloudfunctions/_records/contests/documents';
import type { Contest } from '../../domain/contest/contest';
import { directed } from '../../domain/contest/directStage';
import { hallOf } from '../../domain/contest/hall';
import { lastReceiptOf, protocolOf } from '../../domain/contest/protocol';
import { endOfNotice, partsOf, resultRanks } from '../../domain/contest/publication';
import { type EntryKey, keysOf, type Run, seatsOf } from '../../domain/contest/run';
import type { StageAct } from '../../domain/contest/stageActs';
import { type StartingEntry, startedRun } from '../../domain/contest/startRun';
import type { CriterionMarks } from '../../domain/judging/mark';
import type { CalendarDay } from '../../domain/time/beijing';
import { addMinutes, type Instant } from '../../domain/time/instant';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** How well an entry did, in twentieths of a criterion's most: neither the first nor the last on stage is the best. */
const standing = [17, 19, 16, 18, 15, 17.5, 14.5, 16.5];

/** Marks of one seat, which differ a little from seat to seat and from criterion to criterion. */
function marksOf({ rules }: Contest, place: number, seat: number): CriterionMarks {
  return Object.fromEntries(
    rules.criteria.map(({ id, max }, index) => {
      const halves = Math.round((Number(max) * (standing[place % standing.length] ?? 16)) / 10);
      return [id, String(Math.min(Number(max) * 2, halves - ((seat * 3 + index * 5 + place) % 4)) / 2)];
    }),
  );
}

/** A contest's evening from the start to the last place shown, as it would have been at its time. */
export function playedRun(contest: Contest, entries: readonly StartingEntry[]): Run {
  const [first, second] = contest.officials.flatMap(({ role, memberId }) =>
    role === 'supervisor' && memberId !== null ? memberId : [],
  );
  if (first === undefined || second === undefined) throw new Error(`${contest.id} has no two supervisors`);
  let now = contest.startAt;
  const started = startedRun({ contest, entries, isRehearsal: false, now, sha256 });
  if (!started.ok) throw new Error(`${contest.id}: ${started.failure}`);
  let run = started.value;
  const step = (act: StageAct, minutes: number, memberId = first) => {
    now = addMinutes(now, minutes);
    const press = { requestId: `demostep${String(run.version).padStart(8, '0')}`, seenVersion: run.version };
    const done = directed(run, act, press, { panel: contest.panel, memberId, votes: {}, now });
    if (!done.ok) throw new Error(`${contest.id} ${act.type}: ${done.failure}`);
    run = done.value;
  };
  for (const [place, entry] of keysOf(run).entries()) {
    step({ type: 'call', entry }, 1);
    step({ type: 'begin', phase: 'pitch' }, 1);
    step({ type: 'begin', phase: 'answers' }, 7);
    step({ type: 'open-scoring', entry }, 4);
    now = addMinutes(now, 1);
    run = seatsOf(run).reduce(
      (before, _, seat) => markedBy(before, entry, seat, marksOf(contest, place, seat), now),
      run,
    );
    step({ type: 'lock', entry, without: [] }, 1);
    step({ type: 'reveal', entry }, 1);
  }
  step({ type: 'close' }, 2);
  step({ type: 'release-ceremony' }, 1);
  step({ type: 'release-ceremony' }, 0, second);
  for (const _ of entries) step({ type: 'show-next' }, 1);
  return run;
}

function markedBy(run: Run, entry: EntryKey, place: number, criteria: CriterionMarks, at: Instant): Run {
  const judge = seatsOf(run)[place];
  if (judge === undefined) return run;
  const submission = `demomark${entry}${judge}`.padEnd(16, '0');
  return {
    ...run,
    acts: [...run.acts, { act: 'mark', entry, judge, criteria, at, submission }],
    last: { ...run.last, [entry]: { ...run.last[entry], [judge]: submission } },
    marks: run.marks + 1,
  };
}

export type Published = {
  readonly run: RunDocument;
  readonly result: ResultDocument;
  readonly parts: readonly { readonly _id: string; readonly text: string }[];
};

/** What the functions would keep of such an evening once its result is published. */
export function published(
  contest: Contest,
  run: Run,
  { publishedAt, noticeUntil }: { readonly publishedAt: Instant; readonly noticeUntil: CalendarDay },
): Published {
  const protocol = protocolOf(run, [], sha256);
  const parts = partsOf(JSON.stringify(protocol));
  const { id: _id, title, startAt } = contest;
  return {
    run: {
      ...{ ...run, _id, hall: hallOf(run, contest.awards), hallToken: null, audit: [] },
      eraseAfter: addMinutes(run.startedAt, runDays * 24 * 60),
    },
    result: {
      ...{ _id, title, startAt, publishedAt, noticeUntil: endOfNotice(noticeUntil) },
      standings: resultRanks(run, contest),
      ...{ parts: parts.length, lastReceipt: lastReceiptOf(protocol), audit: [] },
    },
    parts: parts.map((text, index) => ({ _id: `${_id}.${index + 1}`, text })),
  };
}

import { fail, type Result, succeed } from '../result';
import { adjusted, begun, called, missed, paused, resumed } from './calling';
import { ceremonyReleased, closed, shownNext } from './closing';
import { inventedMarks } from './inventedMarks';
import { confirmedPaper, rejectedPaper } from './paperMarks';
import type { Run } from './run';
import { handVoted, locked, openedScoring, revealed, unlocked } from './scoring';
import { nudged, replaced } from './seating';
import type { StageAct, StageFacts, StageRefusal } from './stageActs';

/** Of the presses that were answered lately. */
const spentKept = 40;

type Press = { readonly requestId: string; readonly seenVersion: number };

/**
 * The run after a supervisor's act. A press that was done already changes nothing; one that was made on an older view is
 * refused, so that two supervisors never do one thing twice.
 */
export function directed(
  run: Run,
  act: StageAct,
  { requestId, seenVersion }: Press,
  facts: StageFacts,
): Result<Run, StageRefusal> {
  if (run.spent.includes(requestId)) return succeed(run);
  if (run.version !== seenVersion) return fail('stage-moved-on');
  if (run.status === 'closed' && !isAfterwards(run, act)) return fail('run-closed');
  const done = doneOn(run, act, facts);
  if (!done.ok) return done;
  const spent = [...run.spent, requestId].slice(-spentKept);
  return succeed({ ...done.value, spent, version: run.version + 1 });
}

/** The hall's votes are counted with the closing: entries may be equal only then. */
function isAfterwards({ ceremony }: Run, { type }: StageAct): boolean {
  if (type === 'hand-vote') return ceremony.shown === 0;
  return type === 'release-ceremony' || type === 'show-next' || type === 'note';
}

function doneOn(run: Run, act: StageAct, { panel, memberId, votes, now }: StageFacts): Result<Run, StageRefusal> {
  switch (act.type) {
    case 'call':
      return called(run, act.entry, now);
    case 'miss':
      return missed(run, act.entry);
    case 'begin':
      return begun(run, act.phase, now);
    case 'pause':
      return paused(run, now);
    case 'resume':
      return resumed(run, now);
    case 'adjust':
      return adjusted(run, act.seconds);
    case 'open-scoring':
      return openedScoring(run, act.entry, now);
    case 'lock':
      return locked(run, act.entry, act.without, now);
    case 'unlock':
      return unlocked(run, act.entry, act.reason, now);
    case 'reveal':
      return revealed(run, act.entry);
    case 'invent-marks':
      return inventedMarks(run, act.entry, now);
    case 'replace':
      return replaced(run, { seat: act.seat, alternate: act.alternate, panel, now });
    case 'nudge':
      return nudged(run, act.seat, now);
    case 'hand-vote':
      return handVoted(run, act.order);
    case 'note':
      return succeed({ ...run, notes: [...run.notes, { at: now, text: act.text }] });
    case 'confirm-paper':
      return confirmedPaper(run, act.submission, memberId, now);
    case 'reject-paper':
      return rejectedPaper(run, act.submission);
    case 'close':
      return closed(run, votes, now);
    case 'release-ceremony':
      return ceremonyReleased(run, memberId);
    case 'show-next':
      return shownNext(run);
  }
}

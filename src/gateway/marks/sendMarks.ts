import { keepDraft, submitMarks } from '../../../contracts/contest/judging';
import { callCloud, isDecided } from '../callCloud';
import { changeSheet, pendingSheets, readSheet } from './keptSheets';
import { type MarkSheet, withAnswer, withDraftKept } from './markSheet';
import { phoneId } from './phoneId';

const firstWaitMilliseconds = 2000;
const longestWaitMilliseconds = 30_000;
/** From the last tap until a draft is sent: a judge who goes through a rubric sends it once. */
const settleMilliseconds = 600;

let isUnderway = false;
let isAskedAgain = false;
let wait = firstWaitMilliseconds;
let retry: ReturnType<typeof setTimeout> | null = null;
let settle: ReturnType<typeof setTimeout> | null = null;

const clear = (timer: ReturnType<typeof setTimeout> | null): null => {
  if (timer !== null) clearTimeout(timer);
  return null;
};

/**
 * Sends what the server has not heard: when the app comes up, when a page is shown, when the network is back, after a tap.
 * One at a time; what could not be decided is tried again, ever more rarely until then.
 */
export async function sendMarks(): Promise<void> {
  settle = clear(settle);
  if (isUnderway) {
    isAskedAgain = true;
    return;
  }
  isUnderway = true;
  retry = clear(retry);
  let isHeard = true;
  do {
    isAskedAgain = false;
    isHeard = true;
    for (const sheet of pendingSheets()) isHeard = (await sendSheet(sheet)) && isHeard;
  } while (isAskedAgain);
  isUnderway = false;
  wait = isHeard ? firstWaitMilliseconds : Math.min(longestWaitMilliseconds, wait * 2);
  if (!isHeard) retry = setTimeout(sendMarks, wait);
}

/** The same, once the judge has paused. */
export function sendMarksSoon(): void {
  clear(settle);
  settle = setTimeout(sendMarks, settleMilliseconds);
}

/** False where the server could not be reached or has not decided. */
async function sendSheet(sheet: MarkSheet): Promise<boolean> {
  const { contestId, isRehearsal } = sheet;
  const about = { contestId, isRehearsal, entry: sheet.entry as `e${number}` };
  for (;;) {
    const [next] = readSheet(sheet)?.outgoing ?? [];
    if (next === undefined) break;
    const { id: submission, replaces, criteria } = next;
    const answer = await callCloud(submitMarks, { ...about, submission, replaces, criteria });
    if (!isDecided(answer)) return false;
    changeSheet(sheet, sheet.entry, (latest) => withAnswer(latest, submission, answer));
  }
  const latest = readSheet(sheet);
  if (latest === null || !latest.isUnsent || latest.startedAt === null) return true;
  const { criteria, note, revision } = latest;
  const answer = await callCloud(keepDraft, { ...about, criteria, note, replaces: revision, phone: phoneId() });
  if (!isDecided(answer)) return false;
  // Refused, or another phone has kept one since: the next look at the evening brings both together.
  const kept = answer.ok ? answer.value.revision : null;
  if (kept !== null) changeSheet(sheet, sheet.entry, (now) => withDraftKept(now, latest, kept));
  return true;
}

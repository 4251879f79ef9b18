import type { OutputOf } from '../../../contracts/call';
import type { directStage } from '../../../contracts/contest/stage';

export type Stage = OutputOf<typeof directStage>['stage'];
export type StageEntry = Stage['entries'][number];
type Key = StageEntry['key'];

/** The one thing to do at each moment of an evening. */
export type NextStep =
  | { readonly type: 'call'; readonly entry: Key }
  | { readonly type: 'begin'; readonly phase: 'pitch' | 'answers' }
  | { readonly type: 'open-scoring'; readonly entry: Key }
  | { readonly type: 'invent-marks'; readonly entry: Key }
  | { readonly type: 'see-paper' }
  | { readonly type: 'lock'; readonly entry: Key }
  | { readonly type: 'reveal'; readonly entry: Key }
  | { readonly type: 'close' }
  | { readonly type: 'release-ceremony' }
  | { readonly type: 'await-release' }
  | { readonly type: 'show-next' }
  | { readonly type: 'end-rehearsal' }
  | { readonly type: 'done' };

const peopleWhoRelease = 2;

export function nextStep(stage: Stage): NextStep {
  if (stage.status === 'closed') return nextInCeremony(stage);
  const onStage = stage.entries.find(({ key }) => key === stage.onStage);
  return (onStage && nextOnStage(stage, onStage)) ?? nextBesideStage(stage);
}

/** Null where the one on stage is heard, and their scoring has to wait for others. */
function nextOnStage(stage: Stage, { key, state }: StageEntry): NextStep | null {
  if (stage.clock === null) return { type: 'begin', phase: 'pitch' };
  if (state === 'scoring') return nextInScoring(stage, key);
  if (stage.clock.phase === 'pitch' && stage.rules.timing.answerSeconds > 0) return { type: 'begin', phase: 'answers' };
  return mayOpenScoring(stage) ? { type: 'open-scoring', entry: key } : null;
}

function nextBesideStage(stage: Stage): NextStep {
  const first = (state: StageEntry['state']) => stage.entries.find((entry) => entry.state === state);
  const scoring = first('scoring');
  if (scoring) return nextInScoring(stage, scoring.key);
  const locked = first('locked');
  if (locked) return { type: 'reveal', entry: locked.key };
  const heard = first('heard');
  if (heard && mayOpenScoring(stage)) return { type: 'open-scoring', entry: heard.key };
  const waiting = first('waiting');
  if (waiting) return { type: 'call', entry: waiting.key };
  return stage.paper.length > 0 ? { type: 'see-paper' } : { type: 'close' };
}

function nextInScoring(stage: Stage, key: Key): NextStep {
  const unmarked = unmarkedJudges(stage, key);
  if (stage.isRehearsal && unmarked.length > 0) return { type: 'invent-marks', entry: key };
  const onPaper = stage.paper.filter(({ entry }) => entry === key).map(({ seat }) => seat);
  const isPaperAll = unmarked.every(({ seat }) => onPaper.includes(seat));
  return onPaper.length > 0 && isPaperAll ? { type: 'see-paper' } : { type: 'lock', entry: key };
}

function nextInCeremony({ isRehearsal, ceremony }: Stage): NextStep {
  const { releases, hasReleased, shown, total } = ceremony;
  if (shown >= total) return { type: isRehearsal ? 'end-rehearsal' : 'done' };
  if (releases >= peopleWhoRelease) return { type: 'show-next' };
  return { type: hasReleased ? 'await-release' : 'release-ceremony' };
}

const heardStates: readonly StageEntry['state'][] = ['heard', 'scoring', 'locked', 'revealed'];

/** As the server decides it: from so many heard entries on, or when nobody is left to be heard. */
export const mayOpenScoring = ({ entries, onStage, rules }: Stage): boolean =>
  entries.filter(({ key, state }) => key === onStage || heardStates.includes(state)).length >= rules.scoringFrom ||
  !entries.some(({ state }) => state === 'waiting');

/** Judges who are to mark an entry and have not. */
export function unmarkedJudges({ seats, entries }: Stage, key: string): Stage['seats'] {
  const entry = entries.find((one) => one.key === key);
  return seats.filter(({ seat }) => !entry?.marked.includes(seat) && !entry?.recused.includes(seat));
}

import * as v from 'valibot';
import { beginRefusals } from '../../domain/contest/beginRun';
import { stageRefusals } from '../../domain/contest/stageActs';
import { stagePhases } from '../../domain/contest/stageClock';
import { textRules } from '../../domain/text/limits';
import { defineCall } from '../call';
import { instant, requestId, text, wholeNumber } from '../fields';
import { cloudFunction } from './cloudFunction';
import { clock, contestId, criteria, entryHead, entryKey, seatId, shownRules, version } from './shown';

/** Which of the two runs of a contest. */
export const runInput = { contestId, isRehearsal: v.boolean() };

export const startRun = defineCall({
  cloudFunction,
  action: 'startRun',
  purpose: 'Begins the evening: rules, panel and order are frozen from here on. A rehearsal begins anew each time.',
  input: v.strictObject({ ...runInput, requestId }),
  output: v.object({ version: v.number() }),
  failures: ['not-allowed', 'unknown-contest', ...beginRefusals],
});

export const endRehearsal = defineCall({
  cloudFunction,
  action: 'endRehearsal',
  purpose: 'Erases the rehearsal with every mark in it.',
  input: v.strictObject({ contestId }),
  output: v.object({ isOver: v.literal(true) }),
  failures: ['not-allowed', 'unknown-contest'],
});

const entry = entryKey;
const act = v.variant('type', [
  v.strictObject({ type: v.literal('call'), entry }),
  v.strictObject({ type: v.literal('miss'), entry }),
  v.strictObject({ type: v.literal('begin'), phase: v.picklist(stagePhases) }),
  v.strictObject({ type: v.literal('pause') }),
  v.strictObject({ type: v.literal('resume') }),
  v.strictObject({ type: v.literal('adjust'), seconds: wholeNumber(-600, 600) }),
  v.strictObject({ type: v.literal('open-scoring'), entry }),
  v.strictObject({ type: v.literal('lock'), entry, without: v.pipe(v.array(seatId), v.maxLength(11)) }),
  v.strictObject({ type: v.literal('unlock'), entry, reason: text(textRules.unlockReason) }),
  v.strictObject({ type: v.literal('reveal'), entry }),
  v.strictObject({ type: v.literal('invent-marks'), entry }),
  v.strictObject({ type: v.literal('replace'), seat: seatId, alternate: seatId }),
  v.strictObject({ type: v.literal('nudge'), seat: seatId }),
  v.strictObject({ type: v.literal('hand-vote'), order: v.pipe(v.array(entry), v.minLength(2), v.maxLength(20)) }),
  v.strictObject({ type: v.literal('note'), text: text(textRules.stageNote) }),
  v.strictObject({ type: v.literal('confirm-paper'), submission: requestId }),
  v.strictObject({ type: v.literal('reject-paper'), submission: requestId }),
  v.strictObject({ type: v.literal('close') }),
  v.strictObject({ type: v.literal('release-ceremony') }),
  v.strictObject({ type: v.literal('show-next') }),
]);

const rank = v.object({
  key: entryKey,
  title: v.string(),
  team: v.string(),
  rank: v.nullable(v.number()),
  final: v.nullable(v.string()),
  award: v.nullable(v.string()),
});

/** The whole stage as its supervisor sees it: who has submitted, never what. Finals stand here once an entry is locked. */
export const stage = v.object({
  contestId,
  isRehearsal: v.boolean(),
  title: v.string(),
  status: v.picklist(['running', 'closed']),
  version: v.number(),
  rules: shownRules,
  onStage: v.nullable(entryKey),
  clock,
  /** In the order of the evening. */
  entries: v.array(
    v.object({
      ...entryHead,
      calls: v.number(),
      missedTurns: v.number(),
      overrunSeconds: v.number(),
      deduction: v.string(),
      recused: v.array(v.string()),
      /** Seats that have submitted. */
      marked: v.array(v.string()),
      /** Null before it is locked, and where too few judged. */
      final: v.nullable(v.string()),
    }),
  ),
  seats: v.array(v.object({ seat: v.string(), name: v.string(), nudgedAt: v.nullable(instant) })),
  alternates: v.array(v.object({ seat: v.string(), name: v.string(), hasJoined: v.boolean() })),
  sittings: v.array(v.object({ seat: v.string(), name: v.string(), from: instant })),
  /** Marks that came after a lock: kept aside, never counted. */
  late: v.array(v.object({ entry: entryKey, seat: v.string(), total: v.string(), at: instant })),
  /** Typed from sheets, waiting for a second person. */
  paper: v.array(
    v.object({
      submission: v.string(),
      entry: entryKey,
      seat: v.string(),
      criteria: v.record(v.string(), v.nullable(v.string())),
      total: v.string(),
      isOwn: v.boolean(),
    }),
  ),
  notes: v.array(v.object({ at: instant, text: v.string() })),
  /** Groups of locked entries that share a rank. */
  ties: v.array(v.array(entryKey)),
  standings: v.array(rank),
  ceremony: v.object({ releases: v.number(), hasReleased: v.boolean(), shown: v.number(), total: v.number() }),
  serverTime: instant,
});

const chair = v.object({ seat: v.string(), name: v.string(), hasJoined: v.boolean() });

/** What a start would freeze as it is now. */
const preparing = v.object({
  title: v.string(),
  startAt: instant,
  venue: v.string(),
  rules: shownRules,
  judges: v.array(chair),
  alternates: v.array(chair),
  /** In the order of the evening, once that is known. */
  entries: v.array(v.object({ title: v.string(), team: v.string() })),
  isOrdered: v.boolean(),
  /** Why it cannot begin yet. */
  obstacle: v.nullable(v.picklist(beginRefusals)),
});

export const readStage = defineCall({
  cloudFunction,
  action: 'readStage',
  purpose: 'The supervisor’s desk: the stage, or what a start would freeze.',
  input: v.strictObject(runInput),
  output: v.object({
    /** Null before the run starts. */
    stage: v.nullable(stage),
    /** Null from then on. */
    preparing: v.nullable(preparing),
    /** Whether the caller is a supervisor; a contest's organisers look on. */
    mayDirect: v.boolean(),
  }),
  failures: ['not-allowed', 'unknown-contest'],
});

export const directStage = defineCall({
  cloudFunction,
  action: 'directStage',
  purpose: 'One step of the supervisor on the stage as they saw it, answered with the stage as it is then.',
  input: v.strictObject({ ...runInput, requestId, version, act }),
  output: v.object({ stage }),
  failures: ['not-allowed', 'unknown-contest', 'run-not-started', ...stageRefusals],
});

export const typePaperMarks = defineCall({
  cloudFunction,
  action: 'typePaperMarks',
  purpose: 'Marks from a judge’s sheet, when a phone is dead; a second person confirms them.',
  input: v.strictObject({ ...runInput, submission: requestId, entry, seat: seatId, criteria }),
  output: v.object({ total: v.string() }),
  failures: [
    'not-allowed',
    'unknown-contest',
    'run-not-started',
    'run-closed',
    'unknown-entry',
    'unknown-seat',
    'recused',
    'not-open',
    'wrong-mark',
    'marks-incomplete',
  ],
});

export const openHall = defineCall({
  cloudFunction,
  action: 'openHall',
  purpose: 'A token for the projector’s page; the one before is taken back.',
  input: v.strictObject(runInput),
  output: v.object({ token: v.string() }),
  failures: ['not-allowed', 'unknown-contest', 'run-not-started'],
});

export const closeHall = defineCall({
  cloudFunction,
  action: 'closeHall',
  purpose: 'Takes the projector’s token back.',
  input: v.strictObject(runInput),
  output: v.object({ isClosed: v.literal(true) }),
  failures: ['not-allowed', 'unknown-contest', 'run-not-started'],
});

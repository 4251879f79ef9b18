import * as v from 'valibot';
import { contestPlan } from '../../../contracts/contest/setup';
import type { ContestPlan } from '../../../domain/contest/contest';
import { type ContestRules, type CriterionPlan, defaultRules } from '../../../domain/contest/rules';
import { combinedTieBreaks, type StagesPlan } from '../../../domain/contest/stagesPlan';
import { foldedCode } from '../../../domain/text/fold';
import { instantAt, wallClockOf } from '../../../domain/time/beijing';
import { addMinutes, type Instant } from '../../../domain/time/instant';
import { usualAwards, usualRules } from '../../../locales/zh-CN/contest/rubrics';

export type AwardForm = { readonly name: string; readonly places: number };

export type ContestForm = Omit<ContestPlan, 'rules' | 'awards' | 'stages'> &
  Omit<ContestRules, 'timing'> & {
    /** Of a new contest; empty until one of several was chosen. */
    readonly organisationId: string;
    readonly pitchMinutes: number;
    readonly answerMinutes: number;
    readonly overrun: ContestRules['timing']['overrun'];
    readonly awards: readonly AwardForm[];
    /** Weights as they are written. */
    readonly stages: StagesPlan | null;
  };

const dayMinutes = 24 * 60;
export const usualTrimFrom = defaultRules.trimFrom;
export const usualOverrun = { stepSeconds: 15, points: '0.5', most: '3' } as const;
export const leastVotes = 20;

/** An evening in four weeks at seven, entries until a week before. */
export function newContestPlan(now: Instant): ContestForm {
  const { year, month, day } = wallClockOf(now);
  const startAt = addMinutes(instantAt(year, month, day, 19, 0), 28 * dayMinutes);
  return formOf({
    title: '',
    summary: '',
    activityId: null,
    entriesCloseAt: addMinutes(startAt, -7 * dayMinutes),
    startAt,
    venue: '',
    rules: usualRules,
    awards: usualAwards,
  });
}

export function formOf({ rules: { timing, ...rules }, awards, stages = null, ...plan }: ContestPlan): ContestForm {
  const { pitchSeconds, answerSeconds, overrun } = timing;
  return {
    ...plan,
    ...rules,
    ...{ awards, stages },
    organisationId: '',
    pitchMinutes: Math.max(1, Math.round(pitchSeconds / 60)),
    answerMinutes: Math.round(answerSeconds / 60),
    overrun,
  };
}

export const planOf = (form: ContestForm): Required<ContestPlan> => ({
  title: form.title,
  summary: form.summary,
  activityId: form.activityId,
  entriesCloseAt: form.entriesCloseAt,
  startAt: form.startAt,
  venue: form.venue,
  rules: rulesOf(form),
  awards: form.awards,
  stages: form.stages && {
    ...form.stages,
    earlier: form.stages.earlier.map(({ contestId, weight }) => ({ contestId, weight: pointsOf(weight) })),
  },
});

const rulesOf = (form: ContestForm): ContestRules => ({
  criteria: form.criteria.map(({ id, name, max }) => ({ id, name, max: pointsOf(max) })),
  step: form.step,
  trimFrom: form.trimFrom,
  minimumPanel: form.minimumPanel,
  timing: {
    pitchSeconds: form.pitchMinutes * 60,
    answerSeconds: form.answerMinutes * 60,
    overrun: form.overrun,
  },
  scoringFrom: form.scoringFrom,
  outlierDistance: pointsOf(form.outlierDistance),
  namesJudges: form.namesJudges,
  publicShare: form.publicShare,
});

/** As written, whatever the width of its digits: `２5` is 25. */
export const pointsOf = (written: string): string => foldedCode(written);

const mostCriteria = 12;
/** Null where there is no room for another. */
export function withCriterion({ criteria }: Pick<ContestForm, 'criteria'>): readonly CriterionPlan[] | null {
  if (criteria.length >= mostCriteria) return null;
  const taken = new Set(criteria.map(({ id }) => id));
  const free = Array.from({ length: mostCriteria }, (_, index) => `c${index + 1}`).find((id) => !taken.has(id));
  return free === undefined ? null : [...criteria, { id: free, name: '', max: '' }];
}

const mostAwards = 8;
export const withAward = ({ awards }: Pick<ContestForm, 'awards'>): readonly AwardForm[] | null =>
  awards.length >= mostAwards ? null : [...awards, { name: '', places: 1 }];

const texts = { name: v.string(), max: v.string() };
const fields = contestPlan.entries.rules.entries;

/** A form as far as it is written, as it is kept on the phone: texts may still be empty or wrong. */
export const contestDraft: v.GenericSchema<unknown, ContestForm> = v.object({
  organisationId: v.string(),
  title: v.string(),
  summary: v.string(),
  activityId: v.nullable(v.string()),
  entriesCloseAt: v.string(),
  startAt: v.string(),
  venue: v.string(),
  criteria: v.array(v.object({ id: v.string(), ...texts })),
  step: fields.step,
  trimFrom: v.number(),
  minimumPanel: v.number(),
  pitchMinutes: v.number(),
  answerMinutes: v.number(),
  overrun: fields.timing.entries.overrun,
  scoringFrom: v.number(),
  outlierDistance: v.string(),
  namesJudges: v.boolean(),
  publicShare: fields.publicShare,
  awards: v.array(v.object({ name: v.string(), places: v.number() })),
  stages: v.optional(
    v.nullable(
      v.object({
        earlier: v.array(v.object({ contestId: v.string(), weight: v.string() })),
        roundsEach: v.boolean(),
        tieBreak: v.picklist(combinedTieBreaks),
      }),
    ),
    null,
  ),
});

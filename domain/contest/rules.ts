import type { RuleText } from '../judging/rule';

export type CriterionPlan = { readonly id: string; readonly name: string; readonly max: string };

/** Points off for each started step of pitching too long, after the mean, up to a most. Decimals as text. */
export type OverrunRule = { readonly stepSeconds: number; readonly points: string; readonly most: string };

/** The hall's part of the final: one mark of one to five an attendee an entry. `quorum` votes for each entry, or none count. */
export type PublicShareRule = { readonly weight: '0.05' | '0.1' | '0.15' | '0.2'; readonly quorum: number };

export type Timing = {
  readonly pitchSeconds: number;
  readonly answerSeconds: number;
  /** Null takes nothing off. */
  readonly overrun: OverrunRule | null;
};

/** How the marks of one contest are given and become a result. Frozen when its run starts. */
export type ContestRules = {
  readonly criteria: readonly CriterionPlan[];
  /** Of every mark, as a decimal. */
  readonly step: '0.5' | '0.1';
  /** From so many valid totals on, one highest and one lowest are dropped; 0 drops none. */
  readonly trimFrom: number;
  /** Fewer valid totals give no result. */
  readonly minimumPanel: number;
  readonly timing: Timing;
  /** Scoring may open only after so many entries were heard. */
  readonly scoringFrom: number;
  /** A total further than this from the panel's median asks its judge to look again. A decimal. */
  readonly outlierDistance: string;
  /** Whether the hall and the protocol say which judge gave which mark. */
  readonly namesJudges: boolean;
  /** Null where the hall does not vote. */
  readonly publicShare: PublicShareRule | null;
};

export const defaultTiming: Timing = { pitchSeconds: 480, answerSeconds: 300, overrun: null };

/** All but the criteria, which have names. */
export const defaultRules: Omit<ContestRules, 'criteria'> = {
  step: '0.5',
  trimFrom: 5,
  minimumPanel: 3,
  timing: defaultTiming,
  scoringFrom: 1,
  outlierDistance: '15',
  namesJudges: false,
  publicShare: null,
};

const finalPlaces = 2;

/** As the result protocol declares them. Ties go to the exact final, the untrimmed mean, then the first two criteria. */
export function ruleTextOf({ criteria, step, trimFrom, minimumPanel }: ContestRules): RuleText {
  const trims = trimFrom > 0;
  return {
    criteria: criteria.map(({ id, name, max }) => ({ id, name, max, step, factor: '1' })),
    trim: { scope: 'total', high: trims ? 1 : 0, low: trims ? 1 : 0, fromPanelSize: trims ? trimFrom : 1 },
    minimumPanel,
    rounding: { mean: null, product: null, final: finalPlaces },
    tieBreak: ['exact', 'untrimmed', ...criteria.slice(0, 2).map(({ id }) => `criterion:${id}`)],
  };
}

/** Places that a judge's total is shown with. */
export const totalPlaces = 1;

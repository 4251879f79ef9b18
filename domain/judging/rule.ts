import type { Exact } from './decimal';

export const trimScopes = ['total', 'criterion'] as const;
export type TrimScope = (typeof trimScopes)[number];

export type CriterionText = {
  readonly id: string;
  readonly name?: string | undefined;
  readonly max: string;
  readonly step: string;
  readonly factor: string;
};
export type TrimText = {
  readonly scope: TrimScope;
  readonly high: number;
  readonly low: number;
  /** From so many present marks on; under it nothing is dropped. */
  readonly fromPanelSize: number;
};
/** Decimal places at each point; null does not round there. */
export type RoundingText = {
  readonly mean: number | null;
  /** After mean × factor; means nothing in scope total. */
  readonly product?: number | null | undefined;
  readonly final: number | null;
};
export type RuleText = {
  readonly criteria: readonly CriterionText[];
  readonly trim: TrimText;
  readonly minimumPanel: number;
  readonly rounding: RoundingText;
  readonly tieBreak: readonly string[];
};

export type Criterion = { readonly id: string; readonly max: Exact; readonly step: Exact; readonly factor: Exact };
export type Rounding = { readonly mean: number | null; readonly product: number | null; readonly final: number | null };
export type TieBreak =
  | { readonly by: 'exact' }
  | { readonly by: 'untrimmed' }
  | { readonly by: 'criterion'; readonly index: number };

export type Rule = {
  readonly criteria: readonly Criterion[];
  readonly trim: TrimText;
  readonly minimumPanel: number;
  readonly rounding: Rounding;
  readonly tieBreak: readonly TieBreak[];
};

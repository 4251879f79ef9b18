import type { Exact } from './decimal';

export type Dropped = { readonly judge: string; readonly criterion: string | null };

export type PanelScore = {
  readonly hasMinimumPanel: boolean;
  /** Rounded as the rule says. */
  readonly base: Exact | null;
  /** The same with no rounding anywhere, trimmed. */
  readonly exact: Exact | null;
  /** All valid marks with factors, unrounded. */
  readonly untrimmed: Exact | null;
  /** By criterion, in the rule's order: what is published of each. */
  readonly components: readonly (Exact | null)[];
  /** By criterion: the untrimmed mean of the marks, without factor. */
  readonly criterionMeans: readonly (Exact | null)[];
  readonly dropped: readonly Dropped[];
};

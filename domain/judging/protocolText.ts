import type { JudgeText } from './mark';
import type { PublicShareText } from './publicShare';
import type { TieDecisions } from './rankEntries';
import type { RuleText } from './rule';
import type { SealText } from './seal';

export const protocolFormat = 'tongxin-result-protocol/1';

export type EntryText = {
  readonly id: string;
  /** For people; no figure depends on it. */
  readonly title?: string | undefined;
  /** Points off, after the mean; a bonus is a negative deduction. None is "0". */
  readonly deduction?: string | undefined;
  readonly marks: readonly JudgeText[];
};
export type ContestText = {
  readonly rule: RuleText;
  readonly entries: readonly EntryText[];
  readonly publicShare?: PublicShareText | undefined;
};

type WhateverItHolds = {
  readonly format: typeof protocolFormat;
  readonly tieDecisions?: TieDecisions | undefined;
  readonly seal?: SealText | undefined;
};
export type PlainProtocolText = WhateverItHolds & ContestText;

export type StageText = ContestText & {
  readonly id: string;
  readonly title?: string | undefined;
  readonly weight: string;
  /** The last receipt of the protocol in which this stage was published by itself, before the others were judged. */
  readonly sealedBy?: string | undefined;
};
export type CombinationText = {
  readonly rounding: { readonly product: number | null; readonly final: number | null };
  /** `exact`, `untrimmed`, `stage:ID`. */
  readonly tieBreak: readonly string[];
};
export type StagedProtocolText = WhateverItHolds & {
  readonly rule: CombinationText;
  readonly stages: readonly StageText[];
};
export type ProtocolText = PlainProtocolText | StagedProtocolText;

export const isStaged = (protocol: ProtocolText): protocol is StagedProtocolText => 'stages' in protocol;

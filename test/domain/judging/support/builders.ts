import { createHash } from 'node:crypto';
import type { Fault } from '../../../../domain/judging/fault';
import type { CriterionMarks, JudgeText } from '../../../../domain/judging/mark';
import {
  type EntryText,
  type PlainProtocolText,
  type ProtocolText,
  protocolFormat,
} from '../../../../domain/judging/protocolText';
import { recompute } from '../../../../domain/judging/recompute';
import type { CriterionText, RuleText } from '../../../../domain/judging/rule';
import type { StandingText } from '../../../../domain/judging/standings';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export const aCriterion = (changes: Partial<CriterionText> = {}): CriterionText => ({
  id: 'drive',
  name: '带动效应',
  max: '100',
  step: '0.1',
  factor: '1',
  ...changes,
});

export const aRule = (changes: Partial<RuleText> = {}): RuleText => ({
  criteria: [aCriterion()],
  trim: { scope: 'total', high: 1, low: 1, fromPanelSize: 5 },
  minimumPanel: 3,
  rounding: { mean: null, product: null, final: 2 },
  tieBreak: ['exact', 'untrimmed', 'criterion:drive'],
  ...changes,
});

/** One judge for each text, named j1, j2, …; null is absent. */
export const aPanel = (marks: readonly (string | CriterionMarks | null)[]): readonly JudgeText[] =>
  marks.map((mark, index) => {
    const judge = `j${index + 1}`;
    if (mark === null) return { judge, absent: true };
    return { judge, criteria: typeof mark === 'string' ? { drive: mark } : mark };
  });

export const anEntry = (
  id: string,
  marks: readonly (string | CriterionMarks | null)[],
  deduction?: string,
): EntryText => ({ id, marks: aPanel(marks), ...(deduction === undefined ? {} : { deduction }) });

export const aProtocol = (changes: Partial<PlainProtocolText> = {}): PlainProtocolText => ({
  format: protocolFormat,
  rule: aRule(),
  entries: [],
  ...changes,
});

/** The standings of a protocol without a seal; throws when it is refused. */
export function standingsFrom(protocol: ProtocolText): readonly StandingText[] {
  const result = recompute(protocol, {}, sha256);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.standings;
}

export function faultsFrom(protocol: ProtocolText): readonly Fault[] {
  const result = recompute(protocol, {}, sha256);
  return result.ok ? [] : result.faults;
}

export const ranksFrom = (protocol: ProtocolText) => standingsFrom(protocol).map(({ entry, rank }) => [entry, rank]);

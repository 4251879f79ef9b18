import { writeDecimal, zero } from './decimal';
import type { Faults } from './fault';
import { type CriterionMarks, marksReader } from './mark';
import type { Rule } from './rule';
import { judgeTotal } from './scoreByTotal';

export type RunningTotal = {
  readonly total: string;
  /** A judge's total counts only when this is empty. */
  readonly missing: readonly string[];
  /** Paths begin at the criterion. */
  readonly faults: Faults;
};

/** Uses the same arithmetic as the result. */
export function runningTotal(rule: Rule, criteria: CriterionMarks, places: number): RunningTotal {
  const faults: Faults = [];
  const marks = marksReader(rule)(criteria, [], faults);
  const total = judgeTotal(
    rule.criteria,
    marks.map((mark) => mark ?? zero),
  );
  return {
    total: writeDecimal(total ?? zero, places),
    missing: rule.criteria.flatMap(({ id }, index) => (marks[index] === null ? id : [])),
    faults,
  };
}

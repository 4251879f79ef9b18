import Fraction from 'fraction.js';
import { type Exact, meanOf, writeDecimal } from './decimal';
import type { Contest } from './readContest';
import { judgeTotal } from './scoreByTotal';
import { compareText } from './textOrder';

/** For display to the organiser; does not affect results. */
export type JudgeAgreement = {
  readonly judge: string;
  readonly entries: number;
  /** Two or more entries, all given the same total. */
  readonly neverVaries: boolean;
  /** Mean of own total − mean total of the others on the same entry, two places; null beside nobody. */
  readonly leaning: string | null;
  /**
   * Goodman and Kruskal's gamma against the others' mean, two places: of all pairs of entries that both tell apart, the
   * part put in the same order less the part put in the opposite one; from -1.00 to 1.00, null without such a pair.
   */
  readonly rankCorrelation: string | null;
};
export type FarTotal = {
  readonly entry: string;
  readonly judge: string;
  readonly total: string;
  readonly median: string;
};

type Total = { readonly entry: string; readonly judge: string; readonly value: Exact };

function totalsByEntry({ rule, entries }: Contest): readonly (readonly Total[])[] {
  return entries.map(({ id, panel }) =>
    panel.flatMap(({ judge, marks }) => {
      const value = judgeTotal(rule.criteria, marks);
      return value === null ? [] : { entry: id, judge, value };
    }),
  );
}

export function panelAgreement(contest: Contest): readonly JudgeAgreement[] {
  const entries = totalsByEntry(contest);
  const judges = [...new Set(entries.flat().map(({ judge }) => judge))].sort(compareText);
  return judges.map((judge) => agreementOf(judge, entries));
}

function agreementOf(judge: string, entries: readonly (readonly Total[])[]): JudgeAgreement {
  const pairs = entries.flatMap((totals) => {
    const own = totals.find((total) => total.judge === judge)?.value;
    return own === undefined
      ? []
      : { own, others: meanOf(totals.filter((one) => one.judge !== judge).map(valueOfTotal)) };
  });
  const beside = pairs.flatMap(({ own, others }) => (others === null ? [] : { own, others }));
  const leaning = meanOf(beside.map(({ own, others }) => own.sub(others)));
  const [first, ...rest] = pairs;
  return {
    judge,
    entries: pairs.length,
    neverVaries: first !== undefined && rest.length > 0 && rest.every(({ own }) => own.equals(first.own)),
    leaning: leaning && writeDecimal(leaning, 2),
    rankCorrelation: gamma(beside),
  };
}

function gamma(pairs: readonly { readonly own: Exact; readonly others: Exact }[]): string | null {
  let same = 0;
  let opposite = 0;
  for (const [index, one] of pairs.entries()) {
    for (const other of pairs.slice(index + 1)) {
      const sign = one.own.compare(other.own) * one.others.compare(other.others);
      if (sign > 0) same += 1;
      if (sign < 0) opposite += 1;
    }
  }
  return same + opposite === 0 ? null : writeDecimal(new Fraction(same - opposite, same + opposite), 2);
}

/** Totals more than `distance` points from the panel's median: those judges, and only they, are asked to confirm. */
export function totalsFarFromMedian(contest: Contest, distance: Exact): readonly FarTotal[] {
  return totalsByEntry(contest).flatMap((totals) => {
    const median = medianOf(totals.map(valueOfTotal));
    if (median === null) return [];
    return totals
      .filter(({ value }) => value.sub(median).abs().compare(distance) > 0)
      .map(({ entry, judge, value }) => ({
        entry,
        judge,
        total: writeDecimal(value, 2),
        median: writeDecimal(median, 2),
      }));
  });
}

const valueOfTotal = ({ value }: Total): Exact => value;

/** Of an even number, the mean of the middle two. */
function medianOf(values: readonly Exact[]): Exact | null {
  const sorted = [...values].sort((a, b) => a.compare(b));
  return meanOf(sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1));
}

import type { JudgeText } from '../../../../domain/judging/mark';
import type { EntryText, PlainProtocolText } from '../../../../domain/judging/protocolText';
import type { StandingText } from '../../../../domain/judging/standings';

/**
 * The published meaning once more, written from its text alone: numerator and denominator as bare big integers, never
 * reduced, one long function an entry, ranks by counting who is better. It shares no line with the rules it checks.
 */
type Ratio = readonly [bigint, bigint];

const parse = (text: string): Ratio => [
  BigInt(text.replace('.', '')),
  10n ** BigInt(text.includes('.') ? text.length - text.indexOf('.') - 1 : 0),
];
const plus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d + c * b, b * d];
const minus = (a: Ratio, [c, d]: Ratio): Ratio => plus(a, [-c, d]);
const times = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * c, b * d];
const order = ([a, b]: Ratio, [c, d]: Ratio): number => (a * d < c * b ? -1 : a * d > c * b ? 1 : 0);
const mean = (values: readonly Ratio[]): Ratio => times(values.reduce(plus, [0n, 1n]), [1n, BigInt(values.length)]);

function round([a, b]: Ratio, places: number | null): Ratio {
  if (places === null) return [a, b];
  const ten = 10n ** BigInt(places);
  const size = a < 0n ? -a : a;
  const whole = (2n * size * ten + b) / (2n * b);
  return [a < 0n ? -whole : whole, ten];
}

function write(value: Ratio, places: number | null): string {
  const shown = places ?? 10;
  const [digits] = round(value, shown);
  const text = (digits < 0n ? -digits : digits).toString().padStart(shown + 1, '0');
  return `${digits < 0n ? '-' : ''}${text.slice(0, text.length - shown)}${shown ? `.${text.slice(-shown)}` : ''}`;
}

type Reckoned = Omit<StandingText, 'rank'> & { readonly best: Ratio | null; readonly ties: readonly Ratio[] };

function reckon({ rule }: PlainProtocolText, { id, deduction, marks }: EntryText): Reckoned {
  const penalty = parse(deduction ?? '0');
  const has = ({ absent, criteria }: JudgeText, criterion: string) =>
    !absent && typeof criteria?.[criterion] === 'string';
  const mark = ({ criteria }: JudgeText, criterion: string) => parse(criteria?.[criterion] ?? 'no mark');
  const dropped: { judge: string; criterion: string | null }[] = [];
  const trim = (judges: readonly JudgeText[], value: (judge: JudgeText) => Ratio, criterion: string | null) => {
    if (judges.length < rule.trim.fromPanelSize) return judges;
    const sorted = [...judges].sort((a, b) => order(value(a), value(b)) || (a.judge < b.judge ? -1 : 1));
    const kept = sorted.slice(rule.trim.low, sorted.length - rule.trim.high);
    for (const { judge } of sorted) if (!kept.some((one) => one.judge === judge)) dropped.push({ judge, criterion });
    return kept;
  };
  const isTotal = rule.trim.scope === 'total';
  const valid = marks.filter((judge) => rule.criteria.every((criterion) => has(judge, criterion.id)));
  const panels = rule.criteria.map(({ id: name }) => (isTotal ? valid : marks.filter((judge) => has(judge, name))));
  const total = (judge: JudgeText) =>
    rule.criteria.map((one) => times(mark(judge, one.id), parse(one.factor))).reduce(plus);
  const keptInTotal = isTotal ? trim(valid, total, null) : [];
  const kept = rule.criteria.map(({ id: name }, index) =>
    isTotal ? keptInTotal : trim(panels[index] ?? [], (judge) => mark(judge, name), name),
  );
  const means = rule.criteria.map(({ id: name, factor }, index) => {
    const of = (judges: readonly JudgeText[] = []) =>
      judges.length === 0 ? null : mean(judges.map((judge) => mark(judge, name)));
    return { name, factor: parse(factor), kept: of(kept[index]), all: of(panels[index]) };
  });
  const component = (one: (typeof means)[number]): Ratio | null => {
    if (one.kept === null) return null;
    if (isTotal) return times(one.kept, one.factor);
    return round(times(round(one.kept, rule.rounding.mean), one.factor), rule.rounding.product ?? null);
  };
  const components = Object.fromEntries(
    means.map((one) => {
      const value = component(one);
      return [one.name, value && write(value, isTotal ? null : (rule.rounding.product ?? null))];
    }),
  );
  const isJudged = panels.every((panel) => panel.length >= Math.max(1, rule.minimumPanel));
  if (!isJudged) return { entry: id, final: null, best: null, ties: [], components, dropped };
  const sum = (value: (one: (typeof means)[number]) => Ratio | null) =>
    means.map((one) => value(one) ?? parse('no mean')).reduce(plus);
  const base = isTotal ? round(mean(keptInTotal.map(total)), rule.rounding.mean) : sum(component);
  const best = round(minus(base, penalty), rule.rounding.final);
  const exact = minus(
    sum((one) => one.kept && times(one.kept, one.factor)),
    penalty,
  );
  const untrimmed = sum((one) => one.all && times(one.all, one.factor));
  const ties = rule.tieBreak.map((name) => {
    if (name === 'exact') return exact;
    if (name === 'untrimmed') return untrimmed;
    return means.find((one) => `criterion:${one.name}` === name)?.all ?? parse('no criterion');
  });
  return { entry: id, final: write(best, rule.rounding.final), best, ties, components, dropped };
}

/** Above zero when a is better by its marks alone. */
function byMarks(a: Reckoned, b: Reckoned): number {
  if (a.best === null || b.best === null) return Number(a.best !== null) - Number(b.best !== null);
  const signs = [order(a.best, b.best), ...a.ties.map((tie, index) => order(tie, b.ties[index] ?? tie))];
  return signs.find((sign) => sign !== 0) ?? 0;
}

/** Without public share, stages or seal. */
export function reckonPlainly(protocol: PlainProtocolText): readonly StandingText[] {
  const reckoned = protocol.entries.map((entry) => reckon(protocol, entry));
  /** The line of its tied group in which votes put it; none for one that no vote on two of the group names. */
  const voted = (one: Reckoned): string[] => {
    const tied = reckoned.filter((other) => byMarks(one, other) === 0).map(({ entry }) => entry);
    const votes = (protocol.tieDecisions ?? []).map((vote) => vote.filter((entry) => tied.includes(entry)));
    return votes.filter(({ length }) => length > 1).flat();
  };
  const isBetter = (a: Reckoned, b: Reckoned): boolean => {
    if (byMarks(a, b) !== 0) return byMarks(a, b) > 0;
    const line = [...voted(a), 'those not named'];
    const placeOf = ({ entry }: Reckoned) => (line.includes(entry) ? line.indexOf(entry) : line.length - 1);
    return placeOf(a) < placeOf(b);
  };
  const ranked = reckoned.map((one) => ({ one, ahead: reckoned.filter((other) => isBetter(other, one)).length }));
  return ranked
    .sort((a, b) => a.ahead - b.ahead || (a.one.entry < b.one.entry ? -1 : 1))
    .map(({ one: { entry, final, best, components, dropped }, ahead }) => ({
      entry,
      rank: best === null ? null : ahead + 1,
      final,
      components,
      dropped,
    }));
}

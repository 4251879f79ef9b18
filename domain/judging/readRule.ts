import { type Exact, maxPlaces, readDecimal, zero } from './decimal';
import type { Faults, Path } from './fault';
import type { Criterion, CriterionText, Rule, RuleText, TieBreak } from './rule';

export function readRule(text: RuleText, path: Path, faults: Faults): Rule | null {
  const before = faults.length;
  const criteria = readCriteria(text.criteria, [...path, 'criteria'], faults);
  const { high, low, fromPanelSize } = text.trim;
  if (fromPanelSize <= high + low) {
    const detail = `${fromPanelSize} ≤ ${high} + ${low}`;
    faults.push({ path: [...path, 'trim', 'fromPanelSize'], reason: 'trims-everyone', detail });
  }
  const product = text.rounding.product ?? null;
  const rounding = { mean: text.rounding.mean, product, final: text.rounding.final };
  checkPlaces(rounding, [...path, 'rounding'], faults);
  const tieBreak = text.tieBreak.flatMap((name, index) => {
    const found = readTieBreak(name, text.criteria);
    if (found === null) faults.push({ path: [...path, 'tieBreak', index], reason: 'unknown-tie-break', detail: name });
    return found ?? [];
  });
  if (faults.length > before) return null;
  return { criteria, trim: text.trim, minimumPanel: text.minimumPanel, rounding, tieBreak };
}

function readCriteria(texts: readonly CriterionText[], path: Path, faults: Faults): readonly Criterion[] {
  if (texts.length === 0) faults.push({ path, reason: 'empty' });
  const seen = new Set<string>();
  return texts.flatMap((text, index) => {
    const at = [...path, index];
    if (seen.has(text.id)) faults.push({ path: [...at, 'id'], reason: 'repeated', detail: text.id });
    seen.add(text.id);
    const scale = readScale(text, at, faults);
    return scale === null ? [] : { id: text.id, ...scale };
  });
}

export type ScaleText = Pick<CriterionText, 'max' | 'step' | 'factor'>;
export type Scale = Omit<Criterion, 'id'>;

export function readScale(text: ScaleText, path: Path, faults: Faults): Scale | null {
  const max = readQuantity(text.max, [...path, 'max'], faults);
  const step = readQuantity(text.step, [...path, 'step'], faults);
  const factor = readQuantity(text.factor, [...path, 'factor'], faults);
  if (step?.equals(zero)) {
    faults.push({ path: [...path, 'step'], reason: 'not-positive', detail: text.step });
    return null;
  }
  return max === null || step === null || factor === null ? null : { max, step, factor };
}

/** A decimal that is not below zero. */
export function readQuantity(text: string, path: Path, faults: Faults): Exact | null {
  const value = readDecimal(text);
  if (value === null) faults.push({ path, reason: 'not-a-decimal', detail: JSON.stringify(text) });
  else if (value.compare(zero) < 0) faults.push({ path, reason: 'negative', detail: text });
  else return value;
  return null;
}

export function checkPlaces(places: Readonly<Record<string, number | null>>, path: Path, faults: Faults): void {
  for (const [point, count] of Object.entries(places)) {
    if (count !== null && count > maxPlaces)
      faults.push({ path: [...path, point], reason: 'too-many-places', detail: `${count} > ${maxPlaces}` });
  }
}

function readTieBreak(name: string, criteria: readonly CriterionText[]): TieBreak | null {
  if (name === 'exact' || name === 'untrimmed') return { by: name };
  if (!name.startsWith('criterion:')) return null;
  const index = criteria.findIndex(({ id }) => id === name.slice('criterion:'.length));
  return index < 0 ? null : { by: 'criterion', index };
}

import { maxPlaces, readDecimal, writeDecimal, zero } from '../judging/decimal';
import type { OverrunRule } from './rules';

/** Points off for pitching too long, as a decimal without needless places: `0`, `0.5`, `3`. */
export function deductionFor(overrunSeconds: number, rule: OverrunRule | null): string {
  if (rule === null || overrunSeconds <= 0) return '0';
  const points = readDecimal(rule.points) ?? zero;
  const most = readDecimal(rule.most) ?? zero;
  const whole = points.mul(Math.ceil(overrunSeconds / rule.stepSeconds));
  const taken = whole.compare(most) > 0 ? most : whole;
  return writeDecimal(taken, maxPlaces).replace(/\.?0+$/, '') || '0';
}

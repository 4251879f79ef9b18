import type { JudgeMarks } from './mark';
import type { PanelScore } from './panelScore';
import type { Rule } from './rule';
import { scoreByCriterion } from './scoreByCriterion';
import { scoreByTotal } from './scoreByTotal';

export function scorePanel(rule: Rule, panel: readonly JudgeMarks[]): PanelScore {
  return rule.trim.scope === 'total' ? scoreByTotal(rule, panel) : scoreByCriterion(rule, panel);
}

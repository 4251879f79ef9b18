import * as v from 'valibot';
import type { OutputOf } from '../../../contracts/call';
import type { directStage } from '../../../contracts/contest/stage';
import { totalOf } from '../../../domain/contest/scores';
import type { CriterionMarks } from '../../../domain/judging/mark';
import { stageText } from '../../../locales/zh-CN/contest/stage';
import type { Faults } from '../../components/form/useForm';

const text = stageText.paper.wrong;

export type Stage = OutputOf<typeof directStage>['stage'];
type Rules = Stage['rules'];

/** What is typed from a sheet; marks as they are written, by criterion. */
export type PaperForm = {
  readonly entry: string;
  readonly seat: string;
  readonly marks: Readonly<Record<string, string>>;
};
export const paperDraft = v.object({ entry: v.string(), seat: v.string(), marks: v.record(v.string(), v.string()) });

/** `8.0` and `8.` are `8`: a sheet says it in either way. */
const foldedMark = (written: string): string =>
  written
    .normalize('NFKC')
    .trim()
    .replace(/。/, '.')
    .replace(/^0+(?=\d)/, '')
    .replace(/\.0*$/, '');

export const marksIn = ({ criteria }: Rules, marks: PaperForm['marks']): CriterionMarks =>
  Object.fromEntries(criteria.map(({ id }) => [id, foldedMark(marks[id] ?? '') || null]));

export const fieldOf = (criterion: string) => `mark-${criterion}` as const;
type Field = 'entry' | 'seat' | ReturnType<typeof fieldOf>;

/** Each mark by the same rule that counts it. */
export function wrongPaperOf(rules: Rules, { entry, seat, marks }: PaperForm): Faults<Field> {
  // What cannot be read is missing as well.
  const { faults, missing } = totalOf(rules, marksIn(rules, marks));
  const wrongMarks = rules.criteria.flatMap(({ id, max }) => {
    if (faults.some(({ path }) => path[0] === id)) return [[fieldOf(id), text.mark(max, rules.step)] as const];
    return missing.includes(id) ? [[fieldOf(id), text.missing] as const] : [];
  });
  return {
    ...(entry === '' && { entry: text.entry }),
    ...(seat === '' && { seat: text.seat }),
    ...Object.fromEntries(wrongMarks),
  };
}

export const sumOf = (rules: Rules, marks: PaperForm['marks']): string => totalOf(rules, marksIn(rules, marks)).total;

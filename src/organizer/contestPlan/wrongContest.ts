import { totalOf, wrongRule } from '../../../domain/contest/reviewPlan';
import { wrongStages } from '../../../domain/contest/stagesPlan';
import { textRules } from '../../../domain/text/limits';
import { contestPlanText as text } from '../../../locales/zh-CN/contest/plan';
import { stagePlanText } from '../../../locales/zh-CN/contest/stages';
import type { Faults } from '../../components/form/useForm';
import { wrongText } from '../../components/form/wrongText';
import { type ContestForm, planOf } from './contestForm';

/** A criterion's two by its id, an award's by its place. */
export type ContestField =
  | 'organisationId'
  | 'title'
  | 'summary'
  | 'activityId'
  | 'entriesCloseAt'
  | 'venue'
  | 'rubric'
  | 'outlierDistance'
  | 'publicShare'
  | 'awards'
  | `name-${string}`
  | `max-${string}`
  | `award-${number}`
  | `weight-${string}`;

/** `mustBeHundred`: of a contest that everyone sees, the rubric makes a hundred. */
export function wrongContest(form: ContestForm, mustBeHundred: boolean): Faults<ContestField> {
  const { title, summary, venue, entriesCloseAt, startAt } = form;
  const found: readonly (readonly [ContestField, string | null])[] = [
    ['title', wrongText(textRules.contestTitle, title, text.nameWrong)],
    ['summary', wrongText(textRules.contestSummary, summary, '')],
    ['venue', wrongText(textRules.venue, venue, text.venueWrong)],
    ['entriesCloseAt', entriesCloseAt < startAt ? null : text.closesWrong],
    ['publicShare', form.publicShare !== null && form.activityId === null ? text.hallWrong : null],
    ...wrongCriteria(form),
    ...wrongRules(form),
    ...wrongWeight(form),
    ['rubric', mustBeHundred && totalOf(planOf(form).rules) !== 100 ? text.totalShort : null],
    ...form.awards.map(
      ({ name }, index) => [`award-${index}`, wrongText(textRules.awardName, name, text.awardWrong)] as const,
    ),
  ];
  return Object.fromEntries(found.flatMap(([field, wrong]) => (wrong ? [[field, wrong]] : [])));
}

const wrongCriteria = ({ criteria }: ContestForm) =>
  criteria.map(
    ({ id, name }) => [`name-${id}`, wrongText(textRules.criterionName, name, text.criterionWrong)] as const,
  );

function wrongWeight(form: ContestForm): readonly (readonly [ContestField, string])[] {
  const { stages } = planOf(form);
  const wrong = stages && wrongStages(stages);
  const field = wrong && stageFieldAt(wrong.field, form);
  return field ? [[field, stagePlanText.weightWrong]] : [];
}

function stageFieldAt(path: string, { stages }: ContestForm): ContestField | null {
  const stage = stages?.earlier[Number(path.split('.')[1])];
  return stage === undefined ? null : `weight-${stage.contestId}`;
}

/** What the server would refuse first; what is right after it is seen on the next try. */
function wrongRules(form: ContestForm): readonly (readonly [ContestField, string])[] {
  const path = wrongRule(planOf(form).rules);
  const field = path === null ? null : ruleFieldAt(path, form);
  if (field === null) return [];
  const words = field.startsWith('max-') ? text.maxWrong(text.steps[form.step]) : text.criterionWrong;
  return [[field, field === 'outlierDistance' ? text.outlierWrong : words]];
}

function ruleFieldAt(path: string, { criteria }: ContestForm): ContestField | null {
  const [rule, place, part] = path.split('.');
  if (rule === 'outlierDistance' || rule === 'publicShare') return rule;
  if (rule !== 'criteria') return null;
  const criterion = criteria[Number(place)];
  if (criterion === undefined) return 'rubric';
  return part === 'name' ? `name-${criterion.id}` : `max-${criterion.id}`;
}

const fields: Readonly<Record<string, ContestField>> = {
  organisationId: 'organisationId',
  title: 'title',
  summary: 'summary',
  activityId: 'activityId',
  entriesCloseAt: 'entriesCloseAt',
  startAt: 'entriesCloseAt',
  venue: 'venue',
};

/** Where a refused path of what was sent was written. */
export function contestFieldAt(path: string, form: ContestForm): ContestField | null {
  const [head = '', ...rest] = path.split('.').filter((step) => step !== 'plan');
  if (head === 'rules') return ruleFieldAt(rest.join('.'), form);
  if (head === 'stages') return stageFieldAt(rest.join('.'), form);
  if (head === 'awards') return rest[0] === undefined ? 'awards' : `award-${Number(rest[0])}`;
  return fields[head] ?? null;
}

import type { EntryPlan, TextCheck } from '../../../domain/entry/entry';
import { failAt, type Result, succeed } from '../../../domain/result';
import type { CheckText } from './ports';

const publicFields = ['title', 'team', 'summary'] as const;

/** What WeChat finds of all that everyone may read; a person looks at each entry in any case, so no answer is no refusal. */
export async function checkedText(plan: EntryPlan, checkText: CheckText): Promise<Result<TextCheck, 'text-refused'>> {
  const verdicts = await Promise.all(publicFields.map((field) => checkText(plan[field])));
  const risky = publicFields.find((_field, index) => verdicts[index] === 'risky');
  if (risky !== undefined) return failAt('text-refused', risky);
  if (verdicts.includes('review')) return succeed('review');
  return succeed(verdicts.includes('unchecked') ? 'unchecked' : 'passed');
}

import type { ActivityPlan } from './activity';

export const neededFields = ['title', 'townshipCode', 'venue'] as const;
export type NeededField = (typeof neededFields)[number];

/** What a draft may lack and a published plan may not, in the order of the form. */
export const missingIn = (plan: Pick<ActivityPlan, NeededField>): readonly NeededField[] =>
  neededFields.filter((field) => plan[field].trim() === '');

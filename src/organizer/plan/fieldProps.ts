import type { PlanForm, WrongPlan } from './planForm';

/** What each part of the form is given. */
export type FieldProps = {
  readonly form: PlanForm;
  readonly wrong: WrongPlan;
  readonly onChange: (changes: Partial<PlanForm>) => void;
};

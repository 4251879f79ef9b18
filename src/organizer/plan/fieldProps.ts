import type { PlanForm } from './planForm';
import type { Taken } from './taken';
import type { WrongPlan } from './wrongPlan';

export type FieldProps = {
  readonly form: PlanForm;
  readonly wrong: WrongPlan;
  readonly onChange: (changes: Partial<PlanForm>) => void;
};

export type SessionFieldProps = FieldProps & {
  readonly taken: Taken;
  /** Sessions that have begun or were called off, by id. */
  readonly fixed: Readonly<Record<string, 'begun' | 'calledOff'>>;
  readonly onSeePeople: () => void;
};

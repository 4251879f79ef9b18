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
  /** Ids of the sessions that the saved plan has. */
  readonly savedIds: readonly string[];
  readonly onSeePeople: () => void;
};

import type { PlanForm } from './planForm';
import type { Taken } from './taken';
import type { WrongPlan } from './wrongPlan';

/** What each part of the form is given. */
export type FieldProps = {
  readonly form: PlanForm;
  readonly wrong: WrongPlan;
  readonly onChange: (changes: Partial<PlanForm>) => void;
};

/** What the parts about sessions are given besides. */
export type SessionFieldProps = FieldProps & {
  readonly taken: Taken;
  /** Ids of the sessions that the saved plan has. */
  readonly savedIds: readonly string[];
  readonly onSeePeople: () => void;
};

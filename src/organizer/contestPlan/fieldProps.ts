import type { Faults } from '../../components/form/useForm';
import type { ContestForm } from './contestForm';
import type { ContestField } from './wrongContest';

export type FieldProps = {
  readonly form: ContestForm;
  readonly wrong: Faults<ContestField>;
  readonly onChange: (changes: Partial<ContestForm>) => void;
};

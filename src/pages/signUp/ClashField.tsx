import { signUpText as text } from '../../../locales/zh-CN/registration/signUp';
import { saySpan } from '../../../locales/zh-CN/time/time';
import { ChoiceField } from '../../components/form/ChoiceField';
import { now } from '../../device/clock';
import type { Choice } from './choice';
import type { SignUpForm, WrongFields } from './signUpForm';

type Props = {
  readonly choice: Choice;
  readonly form: SignUpForm;
  readonly wrong: WrongFields;
  readonly onChange: (changes: Partial<SignUpForm>) => void;
};

/** Which to leave of two at the same time, each named; nothing where none clashes. */
export function ClashField({ choice, form, wrong, onChange }: Props) {
  const { clashes } = choice;
  if (clashes.length === 0) return null;
  const names = clashes.map(({ title, startAt, endAt }) => text.clashWith(title, saySpan(startAt, endAt, now())));
  return (
    <ChoiceField
      name="clash"
      label={text.clash(names.join(text.and))}
      options={[
        { value: 'swap', text: text.swap, aside: text.swapNote },
        { value: 'both', text: text.both, aside: text.bothNote },
      ]}
      chosen={form.clash}
      wrong={wrong.clash}
      onChoose={(clash) => onChange({ clash })}
    />
  );
}

import { textRules } from '../../../domain/text/limits';
import { officeText as text } from '../../../locales/zh-CN/organisation/office';
import { TextField } from '../../components/form/TextField';
import type { Faults } from '../../components/form/useForm';
import type { OfficeField, OfficeForm } from './officeForm';

type Props = {
  readonly form: OfficeForm;
  readonly wrong: Faults<OfficeField>;
  readonly onChange: (changes: Partial<OfficeForm>) => void;
};

export function OfficeFields({ form, wrong, onChange }: Props) {
  return (
    <>
      <TextField
        name="office-name"
        label={text.name}
        hint={text.nameHint}
        rule={textRules.officeContactName}
        value={form.name}
        wrong={wrong.name}
        onChange={(name) => onChange({ name })}
      />
      <TextField
        name="office-phone"
        label={text.phone}
        hint={text.phoneHint}
        value={form.phone}
        wrong={wrong.phone}
        onChange={(phone) => onChange({ phone })}
      />
      <TextField
        name="office-place"
        label={text.place}
        hint={text.placeHint}
        rule={textRules.officePlace}
        value={form.place}
        wrong={wrong.place}
        onChange={(place) => onChange({ place })}
      />
    </>
  );
}

import { minimumAges, phoneRequirements } from '../../../domain/activity/activity';
import { minimumAgeNames } from '../../../locales/zh-CN/kinds';
import { planText as text } from '../../../locales/zh-CN/plan';
import { ChoiceField } from '../../components/ChoiceField';
import { TextField } from '../../components/TextField';
import type { FieldProps } from './fieldProps';

const ages = minimumAges.map((value) => ({ value, text: minimumAgeNames[value] }));
const phones = phoneRequirements.map((value) => ({ value, text: text.phones[value] }));

/** Who may come, how many, and what is asked of them. */
export function RuleFields({ form, wrong, signedUp, onChange }: FieldProps & { readonly signedUp: number }) {
  return (
    <>
      <TextField
        name="capacity"
        type="number"
        label={text.capacity}
        hint={text.capacityHint(signedUp)}
        maxLength={4}
        value={form.capacity}
        wrong={wrong.capacity}
        onChange={(capacity) => onChange({ capacity })}
      />
      <ChoiceField
        name="minimum-age"
        label={text.minimumAge}
        options={ages}
        chosen={form.minimumAge}
        wrong={wrong.minimumAge}
        onChoose={(minimumAge) => onChange({ minimumAge })}
      />
      <ChoiceField
        name="phone-requirement"
        label={text.phone}
        options={phones}
        chosen={form.phone}
        wrong={wrong.phone}
        onChoose={(phone) => onChange({ phone })}
      />
    </>
  );
}

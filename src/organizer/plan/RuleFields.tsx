import { minimumAges, phoneRequirements } from '../../../domain/activity/activity';
import { minimumAgeNames } from '../../../locales/zh-CN/activity/kinds';
import { planText as text } from '../../../locales/zh-CN/activity/plan';
import { ChoiceField } from '../../components/form/ChoiceField';
import type { FieldProps } from './fieldProps';

const ages = minimumAges.map((value) => ({ value, text: minimumAgeNames[value] }));
const phones = phoneRequirements.map((value) => ({ value, text: text.phones[value] }));

export function RuleFields({ form, wrong, onChange }: FieldProps) {
  return (
    <>
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

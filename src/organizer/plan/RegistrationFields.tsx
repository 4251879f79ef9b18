import { planText as text } from '../../../locales/zh-CN/activity/plan';
import { MomentField } from '../../components/MomentField';
import type { FieldProps } from './fieldProps';

export function RegistrationFields({ form, wrong, onChange }: FieldProps) {
  return (
    <>
      <MomentField
        name="opens"
        label={text.opensAt}
        value={form.registrationOpensAt}
        wrong={wrong.registrationOpensAt}
        onChange={(registrationOpensAt) => onChange({ registrationOpensAt })}
      />
      <MomentField
        name="closes"
        label={text.closesAt}
        value={form.registrationClosesAt}
        wrong={wrong.registrationClosesAt}
        onChange={(registrationClosesAt) => onChange({ registrationClosesAt })}
      />
    </>
  );
}

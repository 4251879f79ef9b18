import { planText as text } from '../../../locales/zh-CN/activity/plan';
import { Stepper } from '../../components/form/Stepper';
import type { FieldProps } from './fieldProps';
import { classHoursPossible } from './planForm';
import { ServiceFields } from './ServiceFields';

export function DetailFields({ form, wrong, onChange }: FieldProps) {
  const { details } = form;
  switch (details.kind) {
    case 'lecture': {
      const most = classHoursPossible(form);
      return (
        <Stepper
          name="class-hours"
          label={text.classHours}
          hint={text.classHoursHint(most)}
          value={details.classHours}
          most={most}
          onChange={(classHours) => onChange({ details: { kind: 'lecture', classHours } })}
        />
      );
    }
    case 'service':
      return (
        <ServiceFields
          details={details}
          wrong={wrong.details}
          wrongPolicy={wrong.insurancePolicyNumber}
          onChange={(changed) => onChange({ details: changed })}
        />
      );
    case 'roadshow':
      return null;
  }
}

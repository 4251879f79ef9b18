import { useState } from 'react';
import { admissionModes } from '../../../domain/activity/activity';
import { maxSeatsPerSignUp } from '../../../domain/activity/sessions';
import { admissionNames } from '../../../locales/zh-CN/activity/kinds';
import { planText as text } from '../../../locales/zh-CN/activity/plan';
import { Card } from '../../components/Card';
import { Entry } from '../../components/Entry';
import { ChoiceField } from '../../components/form/ChoiceField';
import { Stepper } from '../../components/form/Stepper';
import { showNote } from '../../device/feedback';
import type { FieldProps } from './fieldProps';
import { PositionField } from './PositionField';
import { isUnusual, type PlanForm, withAdmission } from './planForm';

const admissions = admissionModes.map((value) => ({
  value,
  text: admissionNames[value],
  aside: text.admissions[value],
}));

type Props = FieldProps & { readonly hasPeople: boolean; readonly onPickPosition: () => void };

/** What most activities leave as it is, folded into one line until one of it is wanted. */
export function RarerFields({ form, wrong, onChange, hasPeople, onPickPosition }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const change = (changes: Partial<PlanForm>) => {
    setIsOpen(true);
    onChange(changes);
  };
  const admit = (admission: PlanForm['admission']) => {
    const changed = withAdmission(form, admission);
    if (changed.registrationClosesAt !== form.registrationClosesAt) showNote(text.closesEarlier);
    change(changed);
  };
  if (!isOpen && !isUnusual(form)) {
    const summary = text.settingsSummary(admissionNames[form.admission], form.seatsPerSignUp);
    return (
      <Card>
        <Entry name="settings" icon="edit" text={text.settings} aside={summary} onTap={() => setIsOpen(true)} />
      </Card>
    );
  }
  return (
    <>
      <ChoiceField
        name="admission"
        label={text.admission}
        options={admissions.filter(({ value }) => !hasPeople || value === form.admission)}
        chosen={form.admission}
        {...(hasPeople && { hint: text.admissionIsFixed })}
        onChoose={admit}
      />
      <Stepper
        name="seats-per-sign-up"
        label={text.seatsPerSignUp}
        hint={text.seatsPerSignUpHint}
        value={form.seatsPerSignUp}
        least={1}
        most={maxSeatsPerSignUp}
        onChange={(seatsPerSignUp) => change({ seatsPerSignUp })}
      />
      <Card className="field">
        <Entry
          name="reconfirmation"
          icon="clock"
          text={text.asksReconfirmation}
          aside={text.asksReconfirmationHint}
          isOn={form.asksReconfirmation}
          onTap={() => change({ asksReconfirmation: !form.asksReconfirmation })}
        />
      </Card>
      <PositionField position={form.position} wrong={wrong.position} onPick={onPickPosition} />
    </>
  );
}

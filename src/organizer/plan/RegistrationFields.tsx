import { planText as text } from '../../../locales/zh-CN/activity/plan';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { MomentField } from '../../components/form/MomentField';
import { now } from '../../device/clock';
import { doorBeforeClosing } from './doorBeforeClosing';
import type { FieldProps, SessionFieldProps } from './fieldProps';

type Props = FieldProps & Pick<SessionFieldProps, 'fixed'>;

export function RegistrationFields({ form, wrong, fixed, onChange }: Props) {
  const doorCloses = doorBeforeClosing(form, fixed);
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
        hint={
          doorCloses === null ? undefined : text.doorClosesFirst(sayMoment(doorCloses, now()), form.sessions.length > 1)
        }
        wrong={wrong.registrationClosesAt}
        onChange={(registrationClosesAt) => onChange({ registrationClosesAt })}
      />
    </>
  );
}

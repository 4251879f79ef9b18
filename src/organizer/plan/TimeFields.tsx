import { planText as text } from '../../../locales/zh-CN/plan';
import { MomentField } from '../../components/MomentField';
import type { FieldProps } from './fieldProps';

type Props = FieldProps & { readonly onChangeStart: (startAt: string) => void };

export function TimeFields({ form, wrong, onChange, onChangeStart }: Props) {
  return (
    <>
      <MomentField
        name="start"
        label={text.startAt}
        value={form.startAt}
        wrong={wrong.startAt}
        onChange={onChangeStart}
      />
      <MomentField
        name="end"
        label={text.endAt}
        value={form.endAt}
        wrong={wrong.endAt}
        onChange={(endAt) => onChange({ endAt })}
      />
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

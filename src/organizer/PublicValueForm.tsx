import { View } from '@tarojs/components';
import { textRules } from '../../domain/text/limits';
import { drawDeskText as text } from '../../locales/zh-CN/admission/drawDesk';
import { Card } from '../components/Card';
import { DraftNotice } from '../components/form/DraftNotice';
import { TextField } from '../components/form/TextField';
import type { FormOf, ValueForm } from './publicValue';
import './publicValue.scss';

type Props = {
  readonly form: FormOf<ValueForm>;
  /** Named with the closing of the list. */
  readonly source: string;
};

/** The value that nobody could know when the list was closed. */
export function PublicValueForm({ form, source }: Props) {
  const { values, wrong } = form;
  return (
    <>
      <Card title={text.valueTitle}>
        <View className="public-value__aside">{text.valueNext(source)}</View>
      </Card>
      <DraftNotice form={form} />
      <TextField
        name="public-value"
        label={text.value}
        hint={text.valueHint}
        rule={textRules.publicValue}
        value={values?.value ?? ''}
        wrong={wrong.value}
        onChange={(value) => form.change({ value })}
      />
    </>
  );
}

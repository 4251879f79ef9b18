import { View } from '@tarojs/components';
import { textRules } from '../../domain/text/limits';
import { drawDeskText as text } from '../../locales/zh-CN/admission/drawDesk';
import { Card } from '../components/Card';
import { DayField } from '../components/form/DayField';
import { DraftNotice } from '../components/form/DraftNotice';
import { TextField } from '../components/form/TextField';
import type { ClosingForm, FormOf } from './publicValue';
import './publicValue.scss';

type Props = { readonly form: FormOf<ClosingForm> };

/** Which value, that nobody knows yet, the draw will be held with. */
export function ClosingFields({ form }: Props) {
  const { values, wrong } = form;
  if (values === null) return null;
  return (
    <>
      <Card title={text.announceTitle}>
        <View className="public-value__aside">{text.announceNext}</View>
      </Card>
      <DraftNotice form={form} />
      <TextField
        name="public-source"
        label={text.source}
        hint={text.sourceHint}
        rule={textRules.publicSource}
        value={values.source}
        wrong={wrong.source}
        onChange={(source) => form.change({ source })}
      />
      <DayField
        name="public-day"
        label={text.day}
        value={values.day}
        wrong={wrong.day}
        onChange={(day) => form.change({ day })}
      />
    </>
  );
}

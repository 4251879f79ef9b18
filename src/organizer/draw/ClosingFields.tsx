import { View } from '@tarojs/components';
import { textRules } from '../../../domain/text/limits';
import { drawDeskText as text } from '../../../locales/zh-CN/admission/drawDesk';
import { Card } from '../../components/Card';
import { DayField } from '../../components/form/DayField';
import { DraftNotice } from '../../components/form/DraftNotice';
import { TextField } from '../../components/form/TextField';
import type { useDrawDesk } from './useDrawDesk';

type Props = { readonly form: ReturnType<typeof useDrawDesk>['closingForm'] };

/** Which value, that nobody knows yet, the draw will be held with. */
export function ClosingFields({ form }: Props) {
  const { values, wrong } = form;
  if (values === null) return null;
  return (
    <>
      <Card title={text.announceTitle}>
        <View className="draw-desk__aside">{text.announceNext}</View>
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

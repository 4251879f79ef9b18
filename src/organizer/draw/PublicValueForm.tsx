import { View } from '@tarojs/components';
import { textRules } from '../../../domain/text/limits';
import { drawDeskText as text } from '../../../locales/zh-CN/admission/drawDesk';
import { Card } from '../../components/Card';
import { DraftNotice } from '../../components/DraftNotice';
import { TextField } from '../../components/TextField';
import type { useDrawDesk } from './useDrawDesk';

type Props = { readonly form: ReturnType<typeof useDrawDesk>['form'] };

/** The value that nobody could know when the list was closed, and where anyone can look it up. */
export function PublicValueForm({ form }: Props) {
  const { values, wrong } = form;
  return (
    <>
      <Card title={text.valueTitle}>
        <View className="draw-desk__aside">{text.valueNext}</View>
      </Card>
      <DraftNotice form={form} />
      <TextField
        name="public-source"
        label={text.source}
        hint={text.sourceHint}
        rule={textRules.publicSource}
        value={values?.source ?? ''}
        wrong={wrong.source}
        onChange={(source) => form.change({ source })}
      />
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

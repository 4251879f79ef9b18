import { View } from '@tarojs/components';
import { drawDeskText as text } from '../../../locales/zh-CN/admission/drawDesk';
import { Card } from '../../components/Card';
import { TextField } from '../../components/TextField';
import type { PublicValue } from './publicValue';

type Props = {
  readonly written: PublicValue;
  readonly wrong: { readonly source?: string; readonly value?: string };
  readonly onChange: (changes: Partial<PublicValue>) => void;
};

/** The value that nobody could know when the list was closed, and where anyone can look it up. */
export function PublicValueForm({ written, wrong, onChange }: Props) {
  return (
    <>
      <Card title={text.valueTitle}>
        <View className="draw-desk__aside">{text.valueNext}</View>
      </Card>
      <TextField
        name="public-source"
        label={text.source}
        hint={text.sourceHint}
        maxLength={60}
        value={written.source}
        wrong={wrong.source}
        onChange={(source) => onChange({ source })}
      />
      <TextField
        name="public-value"
        label={text.value}
        hint={text.valueHint}
        maxLength={80}
        value={written.value}
        wrong={wrong.value}
        onChange={(value) => onChange({ value })}
      />
    </>
  );
}

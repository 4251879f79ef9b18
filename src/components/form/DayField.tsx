import { Picker, View } from '@tarojs/components';
import { type CalendarDay, startOfDay } from '../../../domain/time/beijing';
import { sayDay } from '../../../locales/zh-CN/time/time';
import { now } from '../../device/clock';
import { PickedValue } from './PickedValue';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly value: CalendarDay;
  readonly onChange: (value: CalendarDay) => void;
  readonly wrong?: string | undefined;
};

export function DayField({ name, label, value, onChange, wrong }: Props) {
  return (
    <View className={`field field-${name} ${wrong ? 'field--wrong' : ''}`}>
      <View className="field__label">{label}</View>
      <Picker className={`${name}-date`} mode="date" value={value} onChange={(event) => onChange(event.detail.value)}>
        <PickedValue label={label}>{sayDay(startOfDay(value), now())}</PickedValue>
      </Picker>
      {wrong && <View className="field__wrong">{wrong}</View>}
    </View>
  );
}

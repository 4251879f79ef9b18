import { Picker, View } from '@tarojs/components';
import type { Instant } from '../../../domain/time/instant';
import { planText } from '../../../locales/zh-CN/activity/plan';
import { sayClock, sayDay } from '../../../locales/zh-CN/time/time';
import { now } from '../../device/clock';
import { PickedValue } from './PickedValue';
import { instantOfPicker, pickerMomentOf } from './pickerMoment';
import './MomentField.scss';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly value: Instant;
  readonly onChange: (value: Instant) => void;
  readonly wrong?: string | undefined;
  readonly hint?: string | undefined;
};

export function MomentField({ name, label, value, onChange, wrong, hint }: Props) {
  const moment = pickerMomentOf(value);
  return (
    <View className={`field field-${name} ${wrong ? 'field--wrong' : ''}`}>
      <View className="field__label">{label}</View>
      <View className="moment">
        <Picker
          className={`moment__date ${name}-date`}
          mode="date"
          value={moment.date}
          onChange={(event) => onChange(instantOfPicker({ ...moment, date: event.detail.value }))}
        >
          <PickedValue label={`${label}${planText.date}`}>{sayDay(value, now())}</PickedValue>
        </Picker>
        <Picker
          className={`moment__time ${name}-time`}
          mode="time"
          value={moment.time}
          onChange={(event) => onChange(instantOfPicker({ ...moment, time: event.detail.value }))}
        >
          <PickedValue label={`${label}${planText.time}`}>{sayClock(value)}</PickedValue>
        </Picker>
      </View>
      {hint && <View className="field__hint">{hint}</View>}
      {wrong && <View className="field__wrong">{wrong}</View>}
    </View>
  );
}

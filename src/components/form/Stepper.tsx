import { View } from '@tarojs/components';
import { planText as text } from '../../../locales/zh-CN/activity/plan';
import './Stepper.scss';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly least?: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
  readonly hint: string;
};

export function Stepper({ name, label, value, least = 0, most, onChange, hint }: Props) {
  const step = (change: number) => onChange(Math.min(most, Math.max(least, value + change)));
  return (
    <View className={`field field-${name}`}>
      <View className="field__label">{label}</View>
      <View className="stepper">
        <View
          className={`stepper__button ${name}-fewer ${value <= least ? 'stepper__button--end' : ''}`}
          aria-role="button"
          aria-label={text.fewer}
          onClick={() => step(-1)}
        >
          −
        </View>
        <View className="stepper__value">{value}</View>
        <View
          className={`stepper__button ${name}-more ${value >= most ? 'stepper__button--end' : ''}`}
          aria-role="button"
          aria-label={text.more}
          onClick={() => step(1)}
        >
          +
        </View>
      </View>
      <View className="field__hint">{hint}</View>
    </View>
  );
}

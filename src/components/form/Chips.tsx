import { View } from '@tarojs/components';
import './Chips.scss';

type Props<Value extends string> = {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
};

export function Chips<Value extends string>({ name, label, options, chosen, onChoose }: Props<Value>) {
  return (
    <View className={`chips ${name}-chips`} aria-role="radiogroup" aria-label={label}>
      {options.map(({ value, text }) => (
        <View
          key={value}
          className={`chip ${name}-${value} ${value === chosen ? 'chip--chosen' : ''}`}
          aria-role="radio"
          aria-checked={value === chosen}
          aria-label={text}
          onClick={() => onChoose(value)}
        >
          {text}
        </View>
      ))}
    </View>
  );
}

import { View } from '@tarojs/components';
import './Segments.scss';

type Props<Value extends string> = {
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
};

export function Segments<Value extends string>({ options, chosen, onChoose }: Props<Value>) {
  return (
    <View className="segments" aria-role="tablist">
      {options.map(({ value, text }) => (
        <View
          key={value}
          className={`segment segment-${value} ${value === chosen ? 'segment--chosen' : ''}`}
          aria-role="tab"
          aria-selected={value === chosen}
          onClick={() => onChoose(value)}
        >
          {text}
        </View>
      ))}
    </View>
  );
}

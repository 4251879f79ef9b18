import { View } from '@tarojs/components';
import './ChoiceField.scss';

type Props<Value> = {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly text: string; readonly aside?: string }[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
  readonly hint?: string;
  readonly wrong?: string | undefined;
};

/** One of a few, each on a line of its own with a circle that fills. */
export function ChoiceField<Value extends string | number>(props: Props<Value>) {
  const { name, label, options, chosen, onChoose, hint, wrong } = props;
  return (
    <View className={`field field-${name} ${wrong ? 'field--wrong' : ''}`}>
      <View className="field__label">{label}</View>
      <View className="choice" aria-role="radiogroup">
        {options.map(({ value, text, aside }) => (
          <View
            key={value}
            className={`choice__option ${name}-${value} ${value === chosen ? 'choice__option--chosen' : ''}`}
            aria-role="radio"
            aria-checked={value === chosen}
            aria-label={aside ? `${text} ${aside}` : text}
            onClick={() => onChoose(value)}
          >
            <View className={value === chosen ? 'choice__radio choice__radio--chosen' : 'choice__radio'} />
            <View className="choice__text">
              {text}
              {aside && <View className="choice__aside">{aside}</View>}
            </View>
          </View>
        ))}
      </View>
      {wrong ? <View className="field__wrong">{wrong}</View> : hint && <View className="field__hint">{hint}</View>}
    </View>
  );
}

import { Input, Textarea, View } from '@tarojs/components';
import type { TextRule } from '../../../domain/text/written';
import { useIsLargeText } from '../../theme/textSize';
import { wrongWhileTyping } from './wrongText';
import './TextField.scss';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly wrong?: string | undefined;
  /** Says at once when what is written is too long or cannot be shown. */
  readonly rule?: TextRule;
  /** `digit`: with a decimal point. */
  readonly type?: 'text' | 'number' | 'digit' | 'nickname';
  readonly isLong?: boolean;
  /** A sheet does not scroll with the page. */
  readonly isInSheet?: boolean;
};

/** Between the line that is written in and the keyboard: the hint or fault under the field, and the button below. */
const roomBelow = { standard: 140, large: 200 };

/** A labelled line or paragraph to write in; what is wrong stands under it in place of the hint. */
export function TextField({
  name,
  label,
  value,
  onChange,
  hint,
  wrong,
  rule,
  type = 'text',
  isLong = false,
  isInSheet = false,
}: Props) {
  const fault = wrong || (rule && wrongWhileTyping(rule, value));
  const isLarge = useIsLargeText();
  const shared = {
    value,
    // WeChat would cut a paste before its spaces are folded.
    maxlength: -1,
    placeholder: '',
    adjustPosition: true,
    cursorSpacing: isLarge ? roomBelow.large : roomBelow.standard,
    onInput: (event: { detail: { value: string } }) => onChange(event.detail.value),
  };
  return (
    <View className={`field field-${name} ${fault ? 'field--wrong' : ''}`}>
      <View className="field__label">{label}</View>
      {isLong ? (
        <Textarea
          {...shared}
          fixed={isInSheet}
          showConfirmBar={false}
          className={`field__input field__input--long ${name}-input`}
          aria-label={label}
        />
      ) : (
        <Input {...shared} type={type} className={`field__input ${name}-input`} aria-label={label} />
      )}
      {fault ? <View className="field__wrong">{fault}</View> : hint && <View className="field__hint">{hint}</View>}
    </View>
  );
}

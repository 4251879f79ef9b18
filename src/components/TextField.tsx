import { Input, Textarea, View } from '@tarojs/components';
import { useIsLargeText } from '../theme/textSize';
import './TextField.scss';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly wrong?: string | undefined;
  readonly maxLength: number;
  readonly type?: 'text' | 'number' | 'nickname';
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
  maxLength,
  type = 'text',
  isLong = false,
  isInSheet = false,
}: Props) {
  const isLarge = useIsLargeText();
  const shared = {
    value,
    maxlength: maxLength,
    placeholder: '',
    adjustPosition: true,
    cursorSpacing: isLarge ? roomBelow.large : roomBelow.standard,
    onInput: (event: { detail: { value: string } }) => onChange(event.detail.value),
  };
  return (
    <View className={`field field-${name} ${wrong ? 'field--wrong' : ''}`}>
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
      {wrong ? <View className="field__wrong">{wrong}</View> : hint && <View className="field__hint">{hint}</View>}
    </View>
  );
}

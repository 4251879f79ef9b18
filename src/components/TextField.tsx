import { Input, Textarea, View } from '@tarojs/components';
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
};

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
}: Props) {
  const shared = {
    value,
    maxlength: maxLength,
    placeholder: '',
    onInput: (event: { detail: { value: string } }) => onChange(event.detail.value),
  };
  return (
    <View className={`field field-${name} ${wrong ? 'field--wrong' : ''}`}>
      <View className="field__label">{label}</View>
      {isLong ? (
        <Textarea {...shared} className={`field__input field__input--long ${name}-input`} aria-label={label} />
      ) : (
        <Input {...shared} type={type} className={`field__input ${name}-input`} aria-label={label} />
      )}
      {wrong ? <View className="field__wrong">{wrong}</View> : hint && <View className="field__hint">{hint}</View>}
    </View>
  );
}

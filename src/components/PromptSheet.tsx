import { View } from '@tarojs/components';
import { useState } from 'react';
import type { AnyFailure } from '../../locales/zh-CN/app/failures';
import { Button } from '../ui/Button';
import { Popup } from '../ui/Popup';
import { FailureNotice } from './FailureNotice';
import { TextField } from './TextField';
import './PromptSheet.scss';

type Props = {
  readonly name: string;
  readonly isOpen: boolean;
  readonly title: string;
  readonly hint: string;
  readonly submit: string;
  readonly kind?: 'primary' | 'danger';
  readonly isLong?: boolean;
  readonly maxLength: number;
  readonly minLength: number;
  /** Said when the text is too short. */
  readonly wrong: string;
  readonly isBusy: boolean;
  readonly failure: AnyFailure | null;
  readonly onSubmit: (text: string) => void;
  readonly onClose: () => void;
};

/** Asks for one line of text in a sheet from below. */
export function PromptSheet(props: Props) {
  const {
    name,
    isOpen,
    title,
    hint,
    submit,
    kind = 'primary',
    isLong = false,
    maxLength,
    minLength,
    isBusy,
    failure,
  } = props;
  const [text, setText] = useState('');
  const [isTooShort, setIsTooShort] = useState(false);
  const write = (value: string) => {
    setText(value);
    setIsTooShort(false);
  };
  const send = () => {
    const trimmed = text.trim();
    if (trimmed.length < minLength) setIsTooShort(true);
    else props.onSubmit(trimmed);
  };
  return (
    <Popup isOpen={isOpen} onClose={props.onClose}>
      <View className="prompt">
        <TextField
          name={name}
          label={title}
          hint={hint}
          isLong={isLong}
          maxLength={maxLength}
          value={text}
          wrong={isTooShort ? props.wrong : undefined}
          onChange={write}
        />
        {failure && <FailureNotice failure={failure} />}
        <Button className={`${name}-submit`} kind={kind} isBusy={isBusy} onTap={send}>
          {submit}
        </Button>
      </View>
    </Popup>
  );
}

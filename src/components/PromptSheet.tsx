import { View } from '@tarojs/components';
import * as v from 'valibot';
import type { AnyFailure } from '../../locales/zh-CN/app/failures';
import { Button } from '../ui/Button';
import { Popup } from '../ui/Popup';
import { DraftNotice } from './DraftNotice';
import { FailureNotice } from './FailureNotice';
import { TextField } from './TextField';
import { useForm } from './useForm';
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
  /** Names the draft that is kept of it; absent for a code, which must not stay on the phone. */
  readonly draft?: string;
  /** What the text is called in what is sent, and the path that the contract refused of it. */
  readonly sentAs: string;
  readonly refusedField: () => string | null;
  readonly isBusy: boolean;
  readonly failure: AnyFailure | null;
  /** Answers whether it was sent. */
  readonly onSubmit: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
};

const initial = { text: '' };
const shape = v.object({ text: v.string() });

/** Asks for one line of text in a sheet from below. */
export function PromptSheet(props: Props) {
  const { name, isOpen, title, hint, submit, kind = 'primary', isLong = false, maxLength, minLength, draft } = props;
  const form = useForm({
    initial,
    faultsOf: ({ text }) => (text.trim().length < minLength ? { text: props.wrong } : {}),
    draft: draft === undefined ? undefined : { name: draft, shape },
    fieldAt: (path) => (path === props.sentAs ? 'text' : null),
    isInSheet: true,
    isShown: isOpen,
  });
  const send = async ({ text }: { readonly text: string }): Promise<boolean> => {
    const isSent = await props.onSubmit(text.trim());
    if (!isSent) form.refuse(props.refusedField());
    return isSent;
  };
  return (
    <Popup isOpen={isOpen} onClose={props.onClose}>
      <View className="prompt">
        <DraftNotice form={form} />
        <TextField
          name={name}
          label={title}
          hint={hint}
          isLong={isLong}
          isInSheet={true}
          maxLength={maxLength}
          value={form.values?.text ?? ''}
          wrong={form.wrong.text}
          onChange={(text) => form.change({ text })}
        />
        {props.failure && <FailureNotice failure={props.failure} />}
        <Button className={`${name}-submit`} kind={kind} isBusy={props.isBusy} onTap={() => form.submit(send)}>
          {submit}
        </Button>
      </View>
    </Popup>
  );
}

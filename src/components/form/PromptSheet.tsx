import { View } from '@tarojs/components';
import * as v from 'valibot';
import type { TextRule } from '../../../domain/text/written';
import type { AnyFailure } from '../../../locales/zh-CN/app/failures';
import { Button } from '../../ui/Button';
import { Popup } from '../../ui/Popup';
import { FailureNotice } from '../FailureNotice';
import { DraftNotice } from './DraftNotice';
import { TextField } from './TextField';
import { useForm } from './useForm';
import { wrongText } from './wrongText';
import './PromptSheet.scss';

type Props = {
  readonly name: string;
  readonly isOpen: boolean;
  readonly title: string;
  readonly hint: string;
  readonly submit: string;
  readonly kind?: 'primary' | 'danger';
  readonly isLong?: boolean;
  /** What is written there already. */
  readonly initial?: string | undefined;
  readonly rule: TextRule;
  /** Said when there is no text or too little. */
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

const shape = v.object({ text: v.string() });

/** What is written about one thing never stands in the sheet of another: each draft has a form of its own. */
export const PromptSheet = (props: Props) => (
  <Prompt key={`${props.draft ?? props.name}.${props.initial ?? ''}`} {...props} />
);

function Prompt(props: Props) {
  const { name, isOpen, title, hint, submit, kind = 'primary', isLong = false, rule, draft } = props;
  const form = useForm({
    initial: { text: props.initial ?? '' },
    faultsOf: ({ text }) => {
      const wrong = wrongText(rule, text, props.wrong);
      return wrong === null ? {} : { text: wrong };
    },
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
          rule={rule}
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

import { View } from '@tarojs/components';
import { signUpText as text } from '../../../locales/zh-CN/registration/signUp';
import { CheckRow } from './CheckRow';

type Props = {
  readonly children: string;
  readonly hasAgreed: boolean;
  readonly wrong?: string | undefined;
  readonly onChange: (hasAgreed: boolean) => void;
  readonly onReadPrivacy: () => void;
};

/** Never ticked beforehand, and what is agreed to is one tap away. */
export function Consent({ children, hasAgreed, wrong, onChange, onReadPrivacy }: Props) {
  return (
    <>
      <CheckRow name="consent" isChecked={hasAgreed} wrong={wrong} onToggle={() => onChange(!hasAgreed)}>
        {children}
      </CheckRow>
      <View className="text-link" aria-role="link" onClick={onReadPrivacy}>
        {text.readPrivacy}
      </View>
    </>
  );
}

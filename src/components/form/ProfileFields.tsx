import { ageBands } from '../../../domain/member/member';
import { textRules } from '../../../domain/text/limits';
import { ageBandNames } from '../../../locales/zh-CN/activity/kinds';
import { signUpText as text } from '../../../locales/zh-CN/registration/signUp';
import { ChoiceField } from './ChoiceField';
import type { ProfileForm, WrongProfile } from './profileForm';
import { TextField } from './TextField';

type Props = {
  readonly form: ProfileForm;
  readonly wrong: WrongProfile;
  readonly onChange: (changes: Partial<ProfileForm>) => void;
};

const ageOptions = ageBands.map((value) => ({ value, text: ageBandNames[value] }));

export function ProfileFields({ form, wrong, onChange }: Props) {
  return (
    <>
      <TextField
        name="nickname"
        type="nickname"
        label={text.nickname}
        hint={text.nicknameHint}
        rule={textRules.nickname}
        value={form.nickname}
        wrong={wrong.nickname}
        onChange={(nickname) => onChange({ nickname })}
      />
      <ChoiceField
        name="age"
        label={text.ageBand}
        hint={text.ageBandHint}
        options={ageOptions}
        chosen={form.ageBand}
        wrong={wrong.ageBand}
        onChoose={(ageBand) => onChange({ ageBand })}
      />
    </>
  );
}

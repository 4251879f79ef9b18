import { View } from '@tarojs/components';
import { ageBands } from '../../../domain/member/member';
import { ageBandNames } from '../../../locales/zh-CN/kinds';
import { signUpText as text } from '../../../locales/zh-CN/signUp';
import { saySpan } from '../../../locales/zh-CN/time';
import { Answered } from '../../components/Answered';
import { CheckRow } from '../../components/CheckRow';
import { ChoiceField } from '../../components/ChoiceField';
import { FailureNotice } from '../../components/FailureNotice';
import { Screen } from '../../components/Screen';
import { TextField } from '../../components/TextField';
import { now } from '../../device/clock';
import { Button } from '../../ui/Button';
import { useSignUp } from './useSignUp';
import './index.scss';

const ageOptions = ageBands.map((value) => ({ value, text: ageBandNames[value] }));

export default function SignUpPage() {
  const { shown, form, wrong, failure, isSending, change, submit, readPrivacy, seeTickets } = useSignUp();
  const actions = shown.value && (
    <Button className="submit-button" kind="primary" isBusy={isSending} onTap={submit}>
      {failure ? text.submitAgain : text.submit}
    </Button>
  );
  return (
    <Screen className="sign-up" actions={actions}>
      <Answered of={shown}>
        {({ activity }) => (
          <>
            <View className="sign-up__title">{activity.title}</View>
            <View className="sign-up__when">{saySpan(activity.startAt, activity.endAt, now())}</View>
            <TextField
              name="nickname"
              type="nickname"
              label={text.nickname}
              hint={text.nicknameHint}
              maxLength={16}
              value={form.nickname}
              wrong={wrong.nickname}
              onChange={(nickname) => change({ nickname })}
            />
            <ChoiceField
              name="age"
              label={text.ageBand}
              hint={text.ageBandHint}
              options={ageOptions}
              chosen={form.ageBand}
              wrong={wrong.ageBand}
              onChoose={(ageBand) => change({ ageBand })}
            />
            {activity.phone !== 'none' && (
              <TextField
                name="phone"
                type="number"
                label={text.phone}
                hint={text.phoneHint[activity.phone]}
                maxLength={11}
                value={form.phone}
                wrong={wrong.phone}
                onChange={(phone) => change({ phone })}
              />
            )}
            <CheckRow
              name="consent"
              isChecked={form.hasAgreed}
              wrong={wrong.consent}
              onToggle={() => change({ hasAgreed: !form.hasAgreed })}
            >
              {text.consent}
            </CheckRow>
            <View className="text-link" aria-role="link" onClick={readPrivacy}>
              {text.readPrivacy}
            </View>
            {failure && <FailureNotice failure={failure} />}
            {failure === 'already-signed-up' && <Button onTap={seeTickets}>{text.seeTickets}</Button>}
          </>
        )}
      </Answered>
    </Screen>
  );
}
